import type { Officer } from '../support/stories/actors/officer';
import type { Outside } from '../support/stories/actors/outside';
import { PERSONAS } from '../support/stories/people';
import { expect, test } from '../support/stories/tablet-fixtures';
import { countWaiting, requestsOf, slowDown, waitedSoFar } from '../support/stories/weak-signal';

const { slamet } = PERSONAS;
/** What a repeat visit may transfer before its first step, bytes. */
const REPEAT_VISIT = 30 * 1_024;
const [farm, cement] = slamet.memberships.map(({ kpj }) => kpj);

/** Slamet's visit for one of his two cards, from the first question to the money. */
const isServed = async (officer: Officer, outside: Outside, kpj = ''): Promise<void> => {
  await officer.startsSessionFor(slamet);
  await officer.start.choosesMembership(kpj);
  await officer.takesConsent();
  await officer.profile.confirmsMembership();
  await officer.updatesDataOf(slamet);
  await officer.scansFace();
  await officer.describesClaimOf(slamet);
  await officer.claim.hears('digital');
  const net = await officer.net();
  await officer.finishesClaimOf(slamet);
  for (const account of slamet.accounts) await outside.hasPaidThisOnce(account, net);
};

test('a whole session at 256 kbit/s and 400 ms, on a tablet that has served before', async ({
  officer,
  outside,
}, testInfo) => {
  test.setTimeout(240_000);
  await officer.servedBefore();
  await countWaiting(officer.page);
  await slowDown(officer.page);
  const sent = requestsOf(officer.page, 'PUT', /\/captures\//);
  const commands = requestsOf(officer.page, 'POST', /\/commands$/);
  const asked = requestsOf(officer.page, 'GET', /\/api\/v1\/sessions\/[\w-]+$/);
  await isServed(officer, outside, farm);
  expect(sent(), 'pictures of the face that went over the line').toBe(1);
  // An answer to a command shows the session as it is then: it is asked for when somebody else moved it.
  expect(asked(), 'questions for the session').toBeLessThan(commands() / 2);
  const waited = Object.entries(await waitedSoFar(officer.page));
  expect(waited.length, 'steps in which there was something to wait for').toBeGreaterThan(3);
  const lines = waited.map(([step, ms]) => `${step} ${(ms / 1_000).toFixed(1)} s`);
  const sum = waited.reduce((all, [, ms]) => all + ms, 0) / 1_000;
  const said = `Machine wait at 256 kbit/s, 400 ms: ${sum.toFixed(1)} s (${lines.join(', ')})`;
  console.log(said);
  await testInfo.attach('machine-wait', { body: said, contentType: 'text/plain' });
});

test('every tenth reply is lost after the work was done: one session, one claim, one payment', async ({
  tablet,
  door,
  outside,
}) => {
  test.setTimeout(240_000);
  const officer = await tablet.isSetUp();
  const lost = door.loseEvery(10);
  await isServed(officer, outside, cement);
  expect(lost(), 'replies that were lost').toBeGreaterThan(2);
});

test('a repeat visit transfers next to nothing before its first step', async ({ tablet, door }, testInfo) => {
  test.slow();
  let officer = await tablet.isSetUp();
  await officer.board.opens();
  await officer.board.startsSession();
  await officer.start.isOpen();
  await tablet.switchesOff();
  officer = await tablet.switchesOn();
  const before = door.sentBytes();
  await officer.board.opens();
  const board = door.sentBytes() - before;
  await officer.board.startsSession();
  await officer.start.isOpen();
  const all = door.sentBytes() - before;
  const said = `Repeat visit, from the board to the first step: ${(all / 1_024).toFixed(1)} KiB (board ${(board / 1_024).toFixed(1)} KiB)`;
  console.log(said);
  await testInfo.attach('repeat-visit', { body: said, contentType: 'text/plain' });
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(REPEAT_VISIT);
});
