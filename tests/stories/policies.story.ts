import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { dewi } = PERSONAS;

test('a ceiling is proposed and approved by two people: the next quote rests on it, the earlier keeps its version', async ({
  officer,
  headOffice,
  secondOfHeadOffice,
}) => {
  await officer.reachesClaimOf(dewi, true);
  await officer.claim.hears('wait');
  const before = await officer.policyVersion();
  await headOffice.policies.opens();
  await headOffice.policies.proposesCeiling({
    amount: '14.900.000',
    from: '2026-11-01',
    source: 'Surat edaran untuk uji',
    why: 'Batas disesuaikan',
  });
  await secondOfHeadOffice.policies.opens();
  await secondOfHeadOffice.policies.decides('accept', 'Sesuai surat edaran');
  expect(await officer.policyVersion()).toBe(before);
  await officer.claim.changesReason();
  await officer.describesClaimOf(dewi);
  await officer.claim.hears('wait');
  expect(await officer.policyVersion()).toBe(await secondOfHeadOffice.policies.version());
  expect(await officer.policyVersion()).not.toBe(before);
});
