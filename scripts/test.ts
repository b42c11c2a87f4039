import { chooseStages, runStages } from '../tests/runner/run-stages';
import { STAGES } from '../tests/runner/stages';
import { complain } from './set-up/say';

try {
  await runStages(chooseStages(process.argv.slice(2), STAGES));
} catch (fault) {
  complain(fault);
  process.exit(2);
}
