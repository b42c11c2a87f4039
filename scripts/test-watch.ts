import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { chooseFiles, roomsOf } from '../tests/runner/asked';
import { runInteractive } from '../tests/runner/run-tool';
import { complain } from './set-up/say';

/** Vitest, which runs again what a change touches: the rules, or the files that are named. */
try {
  const parts = process.argv.slice(2);
  const flag = parts.find((part) => part.startsWith('-'));
  if (flag) throw new SetupFault(`Unknown: ${flag}. Give files or parts of their paths.`);
  const files = parts.length > 0 ? chooseFiles(parts) : [];
  const rooms = files.length > 0 ? roomsOf(files) : ['rules'];
  const args = ['watch', ...rooms.flatMap((room) => ['--project', `${room}*`]), ...files];
  process.exit(await runInteractive('vitest', args));
} catch (fault) {
  complain(fault);
  process.exit(2);
}
