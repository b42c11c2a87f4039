import { test } from '../support/stories/fixtures';
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
