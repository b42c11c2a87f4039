import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, reportOf } from '../lib/domain/faces/evaluation';
import { manifest } from '../lib/domain/faces/manifest';
import { readPairs } from '../lib/domain/faces/pairs-file';
import { createFaceEngine } from '../lib/server/faces/engine';
import { scorePairs } from '../lib/server/faces/evaluate-pairs';
import { measureSpeed } from '../lib/server/faces/measure-speed';
import { ensureModels } from '../lib/server/faces/models';
import { writeSyntheticPairs } from '../lib/server/faces/synthetic-pairs';

const HELP = `npm run faces:evaluate -- --root DIR --pairs FILE.csv [--json]
npm run faces:evaluate -- --synthetic [--json]
npm run faces:evaluate -- --speed [--json]

Compares pairs of pictures with the engine in force and tells its error rates.
  --root DIR       directory that the paths in the file are relative to
  --pairs FILE     CSV label,path_a,path_b; label 1 = same person; columns condition and group are optional
  --synthetic      the synthetic faces of this project, whole and degraded, instead of a file
  --speed          warm time per picture, ten captures at once, memory; compares nothing
  --json           one JSON document on standard output (progress goes to standard error)
A genuine pair in which a face was missed counts as a non-match.
`;

const note = (line: string) => process.stderr.write(`faces: ${line}\n`);

const percent = (value: number | null) => (value === null ? '-' : `${(value * 100).toFixed(2)} %`);

const line = (name: string, f: Figures) =>
  [
    name.padEnd(24),
    `${f.genuine} genuine`.padEnd(14),
    `${f.impostor} impostor`.padEnd(16),
    `missed ${f.missed}`.padEnd(12),
    `EER ${percent(f.eer)}`.padEnd(14),
    `TAR at FMR 1:10,000 ${percent(f.tarAtFmr['0.0001'])}`.padEnd(32),
    `FNMR at ${f.atBands.match.threshold} ${percent(f.atBands.match.fnmr)}`,
  ].join(' ');

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      root: { type: 'string' },
      pairs: { type: 'string' },
      synthetic: { type: 'boolean', default: false },
      speed: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.speed) {
    const { directory } = await ensureModels(undefined, note);
    const speed = await measureSpeed(directory, resolve('lib', 'sandbox', 'faces'));
    process.stdout.write(`${JSON.stringify(speed, null, 2)}\n`);
    return;
  }
  const room = values.synthetic ? await mkdtemp(join(tmpdir(), 'dampingi-faces-')) : undefined;
  try {
    const pairs = room ? await writeSyntheticPairs(resolve('lib', 'sandbox', 'faces'), room) : values.pairs;
    const root = room ?? values.root;
    if (!pairs || !root) throw new Error('--root and --pairs are needed (or --synthetic); see --help');
    const rows = readPairs(await readFile(pairs, 'utf8'));
    if (rows.length === 0) throw new Error('the pairs file has no pairs');
    const { directory } = await ensureModels(undefined, note);
    const engine = await createFaceEngine({ modelsDir: directory });
    try {
      note(`${rows.length} pairs`);
      const report = reportOf(await scorePairs(engine, root, rows, note), manifest.thresholds);
      if (values.json) {
        process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        return;
      }
      console.log(line('all', report));
      for (const parts of [report.byCondition, report.byGroup]) {
        for (const [name, figures] of Object.entries(parts ?? {})) console.log(line(name, figures));
      }
    } finally {
      await engine.close();
    }
  } finally {
    if (room) await rm(room, { recursive: true, force: true });
  }
};

main().catch((error: unknown) => {
  note(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
