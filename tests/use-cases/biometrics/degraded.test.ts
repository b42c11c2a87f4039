import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scorePairs } from '../../../lib/biometrics/evaluate-pairs';
import { reportOf } from '../../../lib/biometrics/evaluation';
import { manifest } from '../../../lib/biometrics/manifest';
import { readPairs } from '../../../lib/biometrics/pairs-file';
import { writeSyntheticPairs } from '../../../lib/biometrics/synthetic-pairs';
import { startEngine } from './faces';

test('degraded pictures still tell people apart, and no face is lost', async () => {
  const room = await mkdtemp(join(tmpdir(), 'faces-'));
  const engine = await startEngine();
  try {
    const rows = readPairs(
      await readFile(await writeSyntheticPairs(join('lib', 'sandbox', 'faces'), room), 'utf8'),
    );
    const report = reportOf(await scorePairs(engine, room, rows, () => undefined), manifest.thresholds);
    expect(report).toMatchObject({ genuine: 120, impostor: 1080, missed: 0 });
    for (const [condition, figures] of Object.entries(report.byCondition ?? {})) {
      expect(figures.tarAtFmr['0.0001'], condition).toBeGreaterThanOrEqual(0.97);
      expect(figures.atBands.match.fmr, condition).toBe(0);
    }
    expect(Object.keys(report.byCondition ?? {})).toHaveLength(6);
    expect(Object.keys(report.byGroup ?? {})).toHaveLength(6);
  } finally {
    await engine.close();
    await rm(room, { recursive: true, force: true });
  }
}, 180_000);
