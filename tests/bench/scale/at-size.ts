/** Run as a process of its own: measures one size and tells its parent. */
import { complain, say } from '../../../scripts/set-up/say';
import { measureAt } from './measured-size';

try {
  const result = await measureAt(JSON.parse(process.argv[2] ?? ''), say);
  process.send?.(result, () => process.exit(0));
} catch (fault) {
  complain(fault);
  process.exit(1);
}
