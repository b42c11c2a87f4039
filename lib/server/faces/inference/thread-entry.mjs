// Plain JavaScript, because a worker thread starts with no loader of its own: it registers one, whatever the
// process around it runs under (the bundled server, the tests, a script), and then loads the real thread.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
