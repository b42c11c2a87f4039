import { expect, test } from 'vitest';
import { createFaceEngine } from '../../../lib/server/faces/engine';
import { picture, read, startEngine } from './faces';

test('a full queue answers busy with how many are ahead, and everyone taken in is answered', async () => {
  const engine = await startEngine({ workers: 1, queueLimit: 3 });
  try {
    const image = await picture('p01', 'id');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => engine.analyse(image, { want: 'hint' })),
    );
    const busy = answers.filter((answer) => answer.kind === 'busy');
    expect(answers.filter((answer) => answer.kind === 'answered')).toHaveLength(4);
    expect(busy).toHaveLength(6);
    expect(busy.every((answer) => answer.ahead === 4)).toBe(true);
    expect(engine.load()).toEqual({ workers: 1, running: 0, waiting: 0, queueLimit: 3 });
    expect((await read(engine, image, 'hint')).faces).toBe(1);
  } finally {
    await engine.close();
  }
}, 60_000);

test('closing answers what was under way as unavailable, and later calls too', async () => {
  const engine = await startEngine();
  const image = await picture('p01', 'id');
  const underWay = [engine.analyse(image, { want: 'full' }), engine.analyse(image, { want: 'full' })];
  await engine.close();
  for (const answer of [...(await Promise.all(underWay)), await engine.analyse(image, { want: 'hint' })]) {
    expect(answer).toEqual({ kind: 'unavailable', reason: 'engine-closed' });
  }
}, 60_000);

test('without the pinned files the engine does not start, and says what to run', async () => {
  await expect(createFaceEngine({ modelsDir: '/nonexistent' })).rejects.toThrow(
    /fr_feature\.onnx.*npm run models/,
  );
});
