import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('a participant does not see what is asked for, is helped, and follows other movements: it cost him nothing', async ({
  officer,
}) => {
  test.slow(); // he sits still on purpose, and may have to move twice
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  await officer.face.startsMovements();
  await officer.face.sitsStill();
  await officer.face.hearsNothingCounted();
  await officer.face.followsUntilRecognised();
});
