import { expect, test } from '../support/stories/fixtures';
import { anotherProgramHoldsCamera } from '../support/stories/held-camera';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('another program holds the camera: the screen says what to do, it works once asked again, and it cost nothing', async ({
  officer,
}) => {
  const other = await anotherProgramHoldsCamera(officer.page);
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  await officer.face.hearsFault('busy');
  const before = (await officer.view()).state;
  await other.isFree();
  await officer.face.asksForCameraAgain();
  await officer.face.seesPicture();
  expect((await officer.view()).state).toEqual(before);
  await officer.scansFace();
  const { attempts, standing } = (await officer.view()).state.face;
  expect(attempts).toHaveLength(1);
  expect(standing).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
});
