// Loaded first into every process of the product: when its supervisor is killed without a word, the channel
// between them closes, and the process ends within its grace instead of staying behind.
process.once('disconnect', () => {
  process.emit('SIGTERM');
  setTimeout(() => process.exit(1), 2500);
});
