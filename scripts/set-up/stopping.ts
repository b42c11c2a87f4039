type Stop = () => Promise<void>;

const stops: Stop[] = [];

/** Registers how to end something that was started; the last started ends first. Returns how to forget it. */
export function onStop(stop: Stop): () => void {
  stops.push(stop);
  return () => {
    const place = stops.indexOf(stop);
    if (place >= 0) stops.splice(place, 1);
  };
}

let stopping: Promise<void> | undefined;

/** Ends everything registered, once, in reverse order; one that fails does not keep the others. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await stop().catch((fault: unknown) => process.stderr.write(`${String(fault)}\n`));
    }
  })();
  return stopping;
}

export const isStopping = (): boolean => stopping !== undefined;

/**
 * Ctrl-C reaches the whole terminal and is passed on by npm as well, so it may come twice: every signal after
 * the first is the same wish. The end of the channel means that whoever started us was killed.
 */
export function stopOnSignals(farewell: () => void): void {
  const leave = async (code: number) => {
    if (stopping) return;
    farewell();
    await stopAll();
    process.exit(code);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void leave(0));
  if (process.channel) {
    process.on('disconnect', () => void leave(0));
    process.channel.unref();
  }
}
