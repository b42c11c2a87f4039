import { test } from '../support/stories/fixtures';
import { newcomer } from '../support/stories/newcomer';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('two tablets race for one session: one goes on with it, the other is told who has it', async ({
  officer,
  colleague,
}) => {
  await officer.startsDataUpdateOf(bambang);
  await officer.profile.isAtContact();
  const sessionId = officer.sessionId();
  await officer.holding.savesAndLeaves();
  await officer.board.isHere();
  await officer.opensSession(sessionId);
  await colleague.opensSession(sessionId);
  const fingers = [await officer.holding.isAboutToGoOn(), await colleague.holding.isAboutToGoOn()];
  await Promise.all(fingers.map((lifts) => lifts()));
  const [holder, other] = await officer.holdsOrElse(colleague);
  await other.holding.isHeld();
  await holder.profile.typesContact('081299990000');
  await holder.profile.savesContact();
  await holder.isBackAt('account');
  await other.holding.isHeld();
});

test('a tablet dies after the face was compared: a colleague takes the session over and finishes the claim', async ({
  officer,
  colleague,
}) => {
  test.slow();
  const yuni = await newcomer({ nik: '9999994506958008', name: 'Yuni Kartika', kpj: '27888880051' });
  await officer.startsDataUpdateOf(yuni);
  await officer.updatesDataOf(yuni);
  await officer.scansFace();
  await officer.isBackAt('claim');
  const sessionId = officer.sessionId();
  await officer.page.close();
  await colleague.opensSession(sessionId);
  await colleague.holding.takesOver('device-trouble');
  await colleague.describesClaimOf(yuni);
  await colleague.finishesClaimOf(yuni);
});
