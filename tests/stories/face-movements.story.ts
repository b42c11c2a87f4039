import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('a participant follows the movements that the server drew, and is recognised', async ({ officer }) => {
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  await officer.face.followsMovements();
  await officer.face.hearsMatch();
});
