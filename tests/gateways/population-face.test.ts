import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CONTRACT_KEY, DEMO_CONTRACT_NUMBER, DEMO_REGISTRY_USER } from '@/lib/sandbox/demo-keys';
import { ensureModels } from '@/lib/server/faces/models';
import { createHttpPopulation } from '@/lib/server/gateways/population/http-population';
import { openWorld, type World } from './sandbox-fixture';

const WATI = '9999994506950001';

let world: World;
beforeAll(async () => {
  const { directory } = await ensureModels();
  world = await openWorld({ modelsDir: directory });
}, 180_000);
afterAll(() => world.end());

const picture = (path: string) => readFile(new URL(`../../lib/sandbox/faces/${path}`, import.meta.url));

const compare = async (nik: string, path: string) =>
  createHttpPopulation({
    baseUrl: `${world.sandbox.origin}/registry`,
    contractNumber: DEMO_CONTRACT_NUMBER,
    contractKey: DEMO_CONTRACT_KEY,
    userId: DEMO_REGISTRY_USER,
    timeoutMs: 60_000,
  }).compareFace({ nik, picture: await picture(path) });

const similarityOf = async (nik: string, path: string): Promise<number> => {
  const answer = await compare(nik, path);
  if (answer.kind !== 'answered') throw new Error(`no answer: ${JSON.stringify(answer)}`);
  return answer.value.similarity;
};

// Bands as measured for this engine: 0.50 and above the same person, below 0.40 somebody else.
describe('comparison of faces, by the same engine', { timeout: 90_000 }, () => {
  it('knows the person on record', async () => {
    expect(await similarityOf(WATI, 'faces/p01/selfie-1.jpg')).toBeGreaterThan(0.5);
    expect(await similarityOf(WATI, 'faces/p01/selfie-2.jpg')).toBeGreaterThan(0.5);
  });

  it('knows a stranger as such', async () => {
    expect(await similarityOf(WATI, 'faces/p04/selfie-1.jpg')).toBeLessThan(0.4);
  });

  it.each(['negatives/no-face.jpg', 'negatives/two-faces.jpg'])(
    'finds no face to compare in %s',
    async (path) => {
      expect(await compare(WATI, path)).toMatchObject({
        kind: 'refused',
        code: 'registry.no-face-in-picture',
      });
    },
  );

  it('compares with the picture that a visitor has put on record', async () => {
    const url = `${world.sandbox.origin}/sandbox/registry/${WATI}/photo`;
    const own = await picture('faces/p04/selfie-2.jpg');
    await fetch(url, { method: 'POST', body: new Uint8Array(own) });
    expect(await similarityOf(WATI, 'faces/p04/selfie-1.jpg')).toBeGreaterThan(0.5);
    await fetch(url, { method: 'DELETE' });
    expect(await similarityOf(WATI, 'faces/p04/selfie-1.jpg')).toBeLessThan(0.4);
  });
});
