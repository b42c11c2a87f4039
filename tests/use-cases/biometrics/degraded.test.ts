import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { reportOf } from '../../../lib/domain/faces/evaluation';
import { fuse } from '../../../lib/domain/faces/fuse';
import { manifest } from '../../../lib/domain/faces/manifest';
import { framesOf } from '../../../lib/domain/faces/mjpeg';
import { readPairs } from '../../../lib/domain/faces/pairs-file';
import type { FaceAnalysis } from '../../../lib/domain/faces/port';
import { mayCompare } from '../../../lib/domain/faces/soft-gate';
import { degraded } from '../../../lib/server/faces/degrade';
import { scorePairs } from '../../../lib/server/faces/evaluate-pairs';
import { writeSyntheticPairs } from '../../../lib/server/faces/synthetic-pairs';
import { clip, embeddingOf, PEOPLE, picture, read, startEngine } from './faces';

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

test('a first picture in poor light, far off or blurred is a match all the same, and of nobody else', async () => {
  const engine = await startEngine();
  try {
    const ids = new Map<string, Float32Array>();
    for (const person of PEOPLE) ids.set(person, await embeddingOf(engine, await picture(person, 'id')));
    const match = (taken: FaceAnalysis, person: string) =>
      mayCompare(taken.reasons) &&
      taken.embedding !== undefined &&
      engine.compare(taken.embedding, ids.get(person) as Float32Array) >= manifest.thresholds.match;
    for (const how of ['dark', 'bright', 'blurred', 'small'] as const) {
      const recognised: string[] = [];
      for (const person of PEOPLE) {
        const taken = await read(engine, await degraded(await picture(person, 'selfie-1'), how));
        expect(taken.reasons, `${person} ${how}`).not.toEqual([]);
        if (how === 'dark') expect(taken.reasons, person).toEqual(['too-dark']);
        recognised.push(
          ...PEOPLE.filter((other) => match(taken, other)).map((other) => `${person}=${other}`),
        );
      }
      const right = recognised.filter((pair) => pair.slice(0, 3) === pair.slice(4));
      expect(recognised, how).toEqual(right);
      expect(right.length, how).toBeGreaterThanOrEqual(9);
    }
  } finally {
    await engine.close();
  }
}, 120_000);

test.each(['small', 'blurred'] as const)(
  'five fused %s frames are nearer to the person than one is',
  async (how) => {
    const engine = await startEngine();
    try {
      const frames = framesOf(await clip('p03')).filter((_, i) => [0, 8, 22, 41, 57].includes(i));
      const poor = await Promise.all(frames.map((frame) => degraded(frame, how)));
      const embeddings = await Promise.all(poor.map((frame) => embeddingOf(engine, frame)));
      const fused = fuse(embeddings.map((embedding) => ({ embedding, weight: 1 })));
      if (!fused) throw new Error('nothing to fuse');
      const ids = new Map<string, Float32Array>();
      for (const person of PEOPLE) ids.set(person, await embeddingOf(engine, await picture(person, 'id')));
      const own = ids.get('p03') as Float32Array;
      const single = embeddings.map((embedding) => engine.compare(embedding, own));
      const mean = single.reduce((a, b) => a + b, 0) / single.length;
      expect(engine.compare(fused, own)).toBeGreaterThan(mean);
      ids.delete('p03');
      expect(Math.max(...[...ids.values()].map((other) => engine.compare(fused, other)))).toBeLessThan(0.42);
    } finally {
      await engine.close();
    }
  },
  60_000,
);

test('a burnt-out face that fills the frame to its edges is found', async () => {
  const engine = await startEngine();
  try {
    for (const person of ['p06', 'p08', 'p10', 'p11'] as const) {
      const selfie = await picture(person, 'selfie-1');
      const { box } = await read(engine, selfie, 'hint');
      if (!box) throw new Error('no face in the selfie');
      const inset = (from: number, size: number) => Math.round(from + size * 0.06);
      const filled = await sharp(selfie)
        .extract({
          left: inset(box.x, box.width),
          top: inset(box.y, box.height),
          width: Math.round(box.width * 0.88),
          height: Math.round(box.height * 0.88),
        })
        .toBuffer();
      const seen = await read(engine, await degraded(filled, 'bright'), 'hint');
      expect((seen.box?.width ?? 0) / seen.width, person).toBeGreaterThan(0.8);
      expect(seen.reasons, person).toContain('too-bright');
    }
  } finally {
    await engine.close();
  }
}, 60_000);
