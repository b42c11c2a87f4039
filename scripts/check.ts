import { runStages } from '../tests/runner/run-stages';
import { STAGES } from '../tests/runner/stages';

/** What is quick: no database, no build, no browser. */
const QUICK = ['types', 'lint', 'walls', 'links', 'rules'];

await runStages(STAGES.filter(({ name }) => QUICK.includes(name)));
