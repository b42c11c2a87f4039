import { runStages } from './testing/run-stages';
import { STAGES } from './testing/stages';

/** What is quick: no database, no build, no browser. */
const QUICK = ['types', 'lint', 'walls', 'rules'];

await runStages(STAGES.filter(({ name }) => QUICK.includes(name)));
