import { complain } from './set-up/say';
import { chooseStages, runStages } from './testing/run-stages';
import { STAGES } from './testing/stages';

try {
  await runStages(chooseStages(process.argv.slice(2), STAGES));
} catch (fault) {
  complain(fault);
  process.exit(2);
}
