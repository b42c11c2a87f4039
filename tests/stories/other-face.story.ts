import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { hadi } = PERSONAS;

test('someone else stands before the camera: a supervisor decides, and nobody else', async ({
  officer,
  supervisor,
  foreignSupervisor,
  wire,
}) => {
  await officer.startsDataUpdateOf(hadi);
  await officer.updatesDataOf(hadi);
  await officer.face.starts();
  await officer.face.hearsNoMatch(2);
  await officer.face.triesAgain();
  await officer.face.starts();
  await officer.face.hearsNoMatch(1);
  await officer.face.asksSupervisor('old-photo');
  const ticket = await officer.start.ticket();
  await wire.by('maya').isRefusedToDecide(await officer.view());
  await foreignSupervisor.reviews.findsNoCase(ticket);
  await supervisor.acceptsFaceOf(ticket);
  await officer.face.hearsSupervisor();
  await officer.describesClaimOf(hadi);
  await officer.finishesClaimOf(hadi);
});
