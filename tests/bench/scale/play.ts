/** One real visit and every list a screen or a job reads, in the product's own code and with its own seals. */

import { addDays } from '@/lib/domain/values/calendar';
import { receiptOf } from '@/lib/server/claims/receipt';
import { trackClaim } from '@/lib/server/claims/track-claim';
import { verifyReceipt } from '@/lib/server/claims/verify-receipt';
import { pool } from '@/lib/server/database/connection';
import { listDevices } from '@/lib/server/devices/list-devices';
import { forgetTraces } from '@/lib/server/jobs/forget-traces';
import { reconcileDay } from '@/lib/server/jobs/reconcile-day';
import { sweepUploads } from '@/lib/server/jobs/sweep-uploads';
import { listPayments } from '@/lib/server/payments/list-payments';
import { listPolicies } from '@/lib/server/policies/list-policies';
import { freeSlots } from '@/lib/server/reviews/call-backs';
import { listCases } from '@/lib/server/reviews/list-cases';
import { listRequests } from '@/lib/server/reviews/list-requests';
import { openCaseFor } from '@/lib/server/reviews/open-case';
import { timelineOf } from '@/lib/server/reviews/timeline';
import { branchHistory } from '@/lib/server/services/branch-history';
import { worksNow } from '@/lib/server/services/works-now';
import { listDueClaims } from '@/lib/server/sessions/documents/list-due';
import { listBoard, listSessions } from '@/lib/server/sessions/list-sessions';
import { listStaff } from '@/lib/server/staff/list-staff';
import { type Counter, SessionAtWork, today } from '../../support/counter';

/** @returns the session that was played to its payment. */
export const playVisit = async (counter: Counter): Promise<string> => {
  const officer = await counter.staff('rudi');
  const asking = new SessionAtWork(officer);
  await asking.identifies(counter.persona('joko'));
  await asking.does('ask-supervisor', { kind: 'face', why: 'age', note: '' }).catch(() => undefined);
  const session = new SessionAtWork(officer);
  const wati = counter.persona('wati');
  const submitted = await session.reachesSubmission(wati);
  await session.until(({ tracking }) => tracking?.status === 'paid', 'the payment');
  const claimNumber = submitted.state.submitted?.claimNumber ?? '';
  await trackClaim({ claimNumber, birthDate: wati.birthDate }, 'bench', 'MJK');
  await verifyReceipt('0000-0000-0000-0000-0000-0000-0', '127.0.0.1');
  return session.id;
};

export const readScreens = async (counter: Counter, sessionId: string): Promise<void> => {
  const { staff: officer } = await counter.staff('rudi');
  const { staff: supervisor } = await counter.staff('lestari');
  const day = today();
  await listBoard(officer);
  await listSessions(officer, { from: addDays(day, -7), to: day });
  const { waiting } = await listCases(supervisor);
  for (const { id } of waiting.slice(0, 1)) await openCaseFor(id, supervisor);
  await listDueClaims(supervisor);
  await listRequests(supervisor);
  await listPayments(supervisor);
  await listPolicies(supervisor, day);
  await listDevices(supervisor);
  await listStaff(supervisor);
  await freeSlots(pool(), officer.branchId, new Date());
  await branchHistory(officer.branchId);
  await worksNow();
  await timelineOf(sessionId, supervisor);
  await receiptOf(sessionId, officer);
};

export const runJobs = async (): Promise<void> => {
  await reconcileDay({ untilNow: true });
  await sweepUploads();
  await forgetTraces();
};
