import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang, wati } = PERSONAS;

test('the tablet dies after the face step, and a colleague finishes on another one', async ({
  officer,
  colleague,
}) => {
  await officer.startsDataUpdateOf(wati);
  await officer.updatesDataOf(wati);
  await officer.scansFace();
  const sessionId = officer.sessionId();
  await officer.losesTablet();
  await colleague.opensSession(sessionId);
  await colleague.holding.takesOver('device-trouble');
  await colleague.describesClaimOf(wati);
  await colleague.finishesClaimOf(wati);
});

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
