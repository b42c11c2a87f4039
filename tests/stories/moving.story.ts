import { newcomer } from '../support/stories/newcomer';
import { PERSONAS } from '../support/stories/people';
import { expect, test } from '../support/stories/tablet-fixtures';

const { bambang } = PERSONAS;

test('two tablets race for one session: one goes on with it, the other is told who has it', async ({
  tablet,
  otherTablet,
}) => {
  test.slow();
  const officer = await tablet.isSetUp();
  const colleague = await otherTablet.isSetUp();
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
  tablet,
  otherTablet,
}) => {
  test.slow();
  const yuni = await newcomer({ nik: '9999994506958008', name: 'Yuni Kartika', kpj: '27888880051' });
  const officer = await tablet.isSetUp();
  const colleague = await otherTablet.isSetUp();
  await officer.startsDataUpdateOf(yuni);
  await officer.updatesDataOf(yuni);
  await officer.scansFace();
  await officer.isBackAt('claim');
  const sessionId = officer.sessionId();
  await tablet.dies();
  await colleague.opensSession(sessionId);
  await colleague.holding.takesOver('device-trouble');
  await colleague.describesClaimOf(yuni);
  await colleague.finishesClaimOf(yuni);
});

test('a session moves by the code that its tablet shows: with the other’s PIN, once, and nothing stays behind', async ({
  tablet,
  otherTablet,
}) => {
  test.slow();
  const hana = await newcomer({ nik: '9999994506958140', name: 'Hana Puspita', kpj: '27888881401' });
  const officer = await tablet.isSetUp();
  const colleague = await otherTablet.isSetUp();
  await officer.startsDataUpdateOf(hana);
  await officer.profile.typesContact('081299990141');
  await tablet.keepsTyping(officer.page, 1);
  const code = await officer.moving.showsCode();
  await colleague.board.opens();
  await colleague.moving.types('0000-0000');
  await colleague.moving.isRefused('move-code.refused');
  await colleague.moving.types(code);
  await colleague.moving.takesOver('device-trouble');
  await colleague.isBackAt('contact');
  await officer.holding.isHeld();
  for (const kind of ['session', 'drafts'] as const)
    await expect.poll(() => tablet.vaultSize(officer.page, kind), kind).toBe(0);
  await officer.moving.follows(code);
  await officer.moving.isRefused('move-code.refused');
  await colleague.profile.typesContact('081299990142');
  await colleague.profile.savesContact();
  await colleague.isBackAt('account');
});
