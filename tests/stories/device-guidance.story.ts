import { cameraSees, standsAtCamera } from '../support/stories/before-camera';
import { expect, test } from '../support/stories/fixtures';
import {
  guidanceDies,
  hintsAsked,
  withoutGuidance,
  withoutServersHints,
} from '../support/stories/hints-asked';
import { PERSONAS } from '../support/stories/people';

const { bambang, ningsih } = PERSONAS;

test('the device coaches by itself from a dark room and from two faces to one, and nothing is sent before the picture', async ({
  officer,
}) => {
  test.slow(); // four pictures are looked at
  await withoutServersHints(officer.page);
  await officer.startsDataUpdateOf(bambang);
  await cameraSees('too-dark');
  await officer.updatesDataOf(bambang);
  await officer.face.isTold('too-dark');
  const asked = hintsAsked(officer.page);
  await cameraSees('two-faces');
  await officer.face.isTold('several-faces');
  await cameraSees('no-face');
  await officer.face.isTold('no-face');
  await standsAtCamera(bambang.cameraFace ?? 'p10');
  await officer.scansFace();
  expect(asked(), 'frames shown to the server').toBe(0);
  expect((await officer.view()).state.face.attempts).toHaveLength(1);
});

test('a device whose guidance cannot be loaded has the server’s hints and the shutter by hand', async ({
  officer,
}) => {
  test.slow();
  await withoutGuidance(officer.page);
  const asked = hintsAsked(officer.page);
  await officer.startsDataUpdateOf(ningsih);
  await cameraSees('too-dark');
  await officer.updatesDataOf(ningsih);
  await officer.face.isTold('too-dark');
  expect(asked(), 'frames shown to the server').toBeGreaterThan(0);
  await standsAtCamera(ningsih.cameraFace ?? 'p10');
  await officer.face.takesByHand();
  await officer.face.hearsMatch();
});

test('guidance that dies while one looks leaves its place to the server’s hints, and the picture takes itself', async ({
  officer,
}) => {
  test.slow();
  const asked = hintsAsked(officer.page);
  await officer.startsDataUpdateOf(bambang);
  await cameraSees('too-dark');
  await officer.updatesDataOf(bambang);
  await officer.face.isTold('too-dark');
  expect(asked(), 'frames shown to the server before').toBe(0);
  await guidanceDies(officer.page);
  await expect.poll(asked, { message: 'frames shown to the server since' }).toBeGreaterThan(0);
  await officer.face.isTold('too-dark');
  await standsAtCamera(bambang.cameraFace ?? 'p10');
  await officer.scansFace();
  expect((await officer.view()).state.face.attempts).toHaveLength(1);
});
