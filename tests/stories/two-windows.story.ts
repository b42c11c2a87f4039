import { expect, test } from '../support/stories/fixtures';
import { newcomer } from '../support/stories/newcomer';

test('two windows of one tablet send the same claim at once: one claim, one payment', async ({
  officer,
  outside,
}) => {
  const umi = await newcomer({ nik: '9999994506958102', name: 'Umi Kalsum', kpj: '27888880102' });
  await officer.reachesClaimOf(umi);
  await officer.claim.hears('digital');
  await officer.claim.goesOn();
  await officer.payment.handsOver();
  const net = await officer.net();
  await officer.participant.readsAndSigns(umi, net);
  const second = await officer.inAnotherWindow();
  await second.participant.readsAndSigns(umi, net);
  const numbers = await Promise.all([officer.participant.sends(), second.participant.sends()]);
  expect(new Set(numbers).size).toBe(1);
  await officer.participant.givesBack();
  await officer.payment.seesPaid();
  for (const account of umi.accounts) await outside.hasPaidOnce(account, net);
});
