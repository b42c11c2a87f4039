import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('the machine that judges faces hangs and dies: nobody pays for it, and its verdict comes', async ({
  officer,
  product,
}) => {
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  product.hang('worker.ts');
  await officer.face.starts();
  await officer.face.isBeingChecked();
  await product.kill('worker.ts');
  await officer.face.hearsMatch();
  const { attempts, standing } = (await officer.view()).state.face;
  expect(attempts).toHaveLength(1);
  expect(standing).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
});
