import type { Finding } from '@/lib/domain/benefits/jht/quote';
import type { ClaimReason, Route } from '@/lib/domain/sessions/claim-terms';
import { todayIn } from '@/lib/domain/values/calendar';
import { expect, test } from '../support/stories/fixtures';
import { newcomer } from '../support/stories/newcomer';

/** What a worker of thirty-one hears who left months ago, reason by reason (Permenaker 4/2022, PP 46/2015 art. 22). */
const ROWS: readonly (readonly [ClaimReason, Route, Finding | null])[] = [
  ['retired', 'wait', 'below-retirement-age'],
  ['resigned', 'wait', 'waiting-month-resigned'],
  ['stopped-working', 'refuse', 'reason-not-for-segment'],
  ['partial-10', 'refuse', 'partial-needs-active'],
  ['partial-30', 'refuse', 'partial-needs-active'],
  ['leaving-indonesia', 'documents', 'leaving-needs-documents'],
  ['disabled', 'documents', 'disability-needs-documents'],
  ['dismissed', 'digital', null],
];

test('each reason has its answer and, where there is one, its day; the end of a contract is paid', async ({
  officer,
  outside,
}) => {
  test.slow(); // nine answers, each looked at
  const tini = await newcomer({ nik: '9999994506958101', name: 'Tini Hartini', kpj: '27888880101' });
  await officer.startsDataUpdateOf(tini);
  await officer.updatesDataOf(tini);
  await officer.scansFace();
  const today = todayIn(new Date(), 'Asia/Jakarta');
  for (const [reason, route, finding] of ROWS) {
    await officer.claim.describes(reason, reason === 'resigned' ? today : null);
    await officer.claim.hears(route);
    const from = (await officer.view()).state.claim?.quote.openFrom ?? null;
    if (finding) await officer.claim.isTold(finding, from);
    if (route === 'wait') expect(from, 'a day from which it works').not.toBeNull();
    await officer.claim.changesReason();
  }
  await officer.claim.describes('contract-ended', null);
  const net = await officer.net();
  await officer.finishesClaimOf(tini);
  for (const account of tini.accounts) await outside.hasPaidOnce(account, net);
});
