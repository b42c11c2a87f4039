import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { dewi } = PERSONAS;

test('no supervisor today: the participant takes a certain hour home, and the session keeps its place', async ({
  officer,
  supervisor,
}) => {
  await officer.startsDataUpdateOf(dewi, true);
  await officer.updatesDataOf(dewi);
  await officer.ladder.declinesPicture(dewi);
  const ticket = await officer.start.ticket();
  const sessionId = officer.sessionId();
  const from = await officer.ladder.booksCallBack();
  await officer.holding.handsOutAppointment(from);
  await supervisor.reviews.opensCase(ticket, 'face');
  await supervisor.reviews.reads(new RegExp(`pukul ${from}`));
  await supervisor.reviews.vouches('accept', 'Peserta dan KTP asli sudah dilihat.');
  await officer.opensSession(sessionId);
  await officer.holding.goesOn();
  await officer.isBackAt('claim');
});
