import { expect, test } from '../support/stories/asked-camera';
import { cameraSees, standsAtCamera } from '../support/stories/before-camera';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('a camera forbidden and one pulled out come back in their place, and a dark room becomes bright: it cost nothing', async ({
  officer,
  camera,
}) => {
  test.slow(); // the camera's process ends and begins anew
  await officer.startsDataUpdateOf(bambang);
  await camera.isForbiddenOn(officer);
  await officer.updatesDataOf(bambang);
  await officer.face.hearsFault('denied');
  const before = (await officer.view()).state;
  await camera.isAllowedOn(officer);
  await officer.face.seesPicture();

  await camera.isPulledOut();
  await officer.face.hearsFault('missing');
  camera.isBack();
  await officer.face.asksForCameraAgain();
  await officer.face.seesPicture();

  await cameraSees('too-dark');
  await officer.face.isTold('too-dark');
  expect((await officer.view()).state).toEqual(before);
  await standsAtCamera(bambang.cameraFace ?? 'p10');
  await officer.scansFace();
  const { attempts, standing } = (await officer.view()).state.face;
  expect(attempts).toHaveLength(1);
  expect(standing).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
});
