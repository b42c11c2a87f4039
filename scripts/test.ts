import { readAsked } from '../tests/runner/asked';
import { runStages } from '../tests/runner/run-stages';
import { STAGES } from '../tests/runner/stages';
import { someStoriesStage } from '../tests/runner/stories';
import { filesStage } from '../tests/runner/vitest';
import { complain } from './set-up/say';

try {
  const names = STAGES.map(({ name }) => name);
  const asked = readAsked(process.argv.slice(2), names);
  if (asked.kind === 'files') await runStages([filesStage(asked.files)]);
  else if (asked.kind === 'stories') await runStages([someStoriesStage(asked.files, asked.headed)]);
  else await runStages(STAGES.filter(({ name }) => asked.names.includes(name)));
} catch (fault) {
  complain(fault);
  process.exit(2);
}
