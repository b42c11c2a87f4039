import { recordsCamera } from '../support/stories/before-camera';
import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('the picture of an accepted capture is played again: refused with its reason, and the reviewer sees it', async ({
  officer,
  supervisor,
}) => {
  test.slow(); // two visits, one after the other
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  const playsRecording = recordsCamera();
  await officer.scansFace();
  await officer.holding.ends('other');

  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  playsRecording();
  await officer.face.starts();
  await officer.face.hearsPlayedBefore(3);
  const [refused] = (await officer.view()).state.face.attempts;
  expect(refused).toMatchObject({ band: 'replayed', cause: 'camera' });
  await officer.ladder.asksWitness('camera-trouble', bambang);
  await supervisor.reviews.opensCase(await officer.start.ticket(), 'face');
  await supervisor.reviews.readsPlayedBefore();
});
