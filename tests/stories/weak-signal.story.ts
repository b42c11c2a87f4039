import type { Officer } from '../support/stories/actors/officer';
import type { Outside } from '../support/stories/actors/outside';
import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';
import { countWaiting, loseEveryReply, slowDown, waitedSoFar } from '../support/stories/weak-signal';

const { slamet } = PERSONAS;
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
  await isServed(officer, outside, farm);
  const waited = Object.entries(await waitedSoFar(officer.page));
  expect(waited.length, 'steps in which there was something to wait for').toBeGreaterThan(3);
  const lines = waited.map(([step, ms]) => `${step} ${(ms / 1_000).toFixed(1)} s`);
  const sum = waited.reduce((all, [, ms]) => all + ms, 0) / 1_000;
  const said = `Machine wait at 256 kbit/s, 400 ms: ${sum.toFixed(1)} s (${lines.join(', ')})`;
  console.log(said);
  await testInfo.attach('machine-wait', { body: said, contentType: 'text/plain' });
});

test('every tenth reply is lost after the work was done: one session, one claim, one payment', async ({
  officer,
  outside,
}) => {
  test.setTimeout(240_000);
  const lost = await loseEveryReply(officer.page, 10);
  await isServed(officer, outside, cement);
  expect(lost(), 'replies that were lost').toBeGreaterThan(2);
});
