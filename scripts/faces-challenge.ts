import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CHALLENGE_MESSAGES, TARGET_CUES } from '@/lib/messages/faces/challenge-messages';
import { judgeChallenge } from '../lib/domain/faces/challenge';
import { manifest } from '../lib/domain/faces/manifest';
import { framesOf } from '../lib/domain/faces/mjpeg';
import { TARGETS, type Target } from '../lib/domain/faces/movements';
import type { FaceEngine } from '../lib/domain/faces/port';
import { createFaceEngine } from '../lib/server/faces/engine';
import { ensureModels } from '../lib/server/faces/models';
import { readChallenge } from '../lib/server/faces/read-challenge';

const HELP = `npm run --silent faces:challenge -- --clip FILE.mjpeg --reference FILE.jpg --targets left,right,up [--json]

Judges a recorded challenge with the code that judges live ones.
  --clip FILE         motion JPEG, frames in the order in which they were taken
  --reference FILE    picture of the person whom it should show
  --targets LIST      ${TARGETS.join(', ')}: sides are the person's own, in the order asked for
  --json              one JSON document on standard output
Ends with 0 when it could judge, whatever the verdict (passed, undecided or refused), else with 1.
`;

const note = (line: string) => process.stderr.write(`faces: ${line}\n`);

const targetsFrom = (text: string): Target[] =>
  text.split(',').map((word) => {
    const target = TARGETS.find((known) => known === word.trim());
    if (!target) throw new Error(`unknown target "${word}"; known are ${TARGETS.join(', ')}`);
    return target;
  });

const templateOf = async (engine: FaceEngine, file: string): Promise<Float32Array> => {
  const answer = await engine.analyse(await readFile(file), { want: 'template' });
  if (answer.kind !== 'answered') throw new Error(`the face engine answered ${answer.kind}`);
  const { embedding, faces, reasons } = answer.value;
  if (!embedding || faces !== 1)
    throw new Error(`the reference does not show one face: ${reasons.join(', ')}`);
  return embedding;
};

/** Mean liveness risk of three frames, for the reviewer; never part of the verdict. */
const livenessRisk = async (engine: FaceEngine, frames: readonly Uint8Array[]): Promise<number | null> => {
  const some = [0.1, 0.5, 0.9].flatMap((part) => frames[Math.floor(part * frames.length)] ?? []);
  const answers = await Promise.all(some.map((frame) => engine.analyse(frame, { want: 'full' })));
  const risks = answers.flatMap((answer) =>
    answer.kind === 'answered' ? (answer.value.livenessRisk ?? []) : [],
  );
  return risks.length === 0 ? null : risks.reduce((a, b) => a + b, 0) / risks.length;
};

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      clip: { type: 'string' },
      reference: { type: 'string' },
      targets: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!values.clip || !values.reference || !values.targets) {
    throw new Error('--clip, --reference and --targets are needed; see --help');
  }
  const targets = targetsFrom(values.targets);
  const images = framesOf(await readFile(values.clip));
  if (images.length === 0) throw new Error('the clip has no JPEG frames');
  const { directory } = await ensureModels(undefined, note);
  const engine = await createFaceEngine({ modelsDir: directory });
  try {
    const reference = await templateOf(engine, values.reference);
    const frames = await readChallenge(engine, images);
    const judged = judgeChallenge({ frames, targets, reference, bands: manifest.thresholds });
    const answer = {
      verdict: judged.verdict,
      passed: judged.verdict === 'passed',
      reasons: judged.reasons,
      targets,
      seen: judged.seen,
      frames: judged.frames,
      similarity: rounded(judged.similarity),
      band: judged.band,
      livenessRisk: rounded(await livenessRisk(engine, images)),
    };
    if (values.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else {
      console.log(`asked: ${targets.map((target) => TARGET_CUES[target].en).join(' ')}`);
      console.log(answer.verdict);
      for (const reason of answer.reasons) console.log(`  ${reason}: ${CHALLENGE_MESSAGES[reason].en.what}`);
    }
  } finally {
    await engine.close();
  }
};

main().catch((error: unknown) => {
  note(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
