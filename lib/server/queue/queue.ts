import type { Transaction } from '../database/connection';

/** Every job and its payload. Ids only: a job row is not sealed. */
export type Jobs = {
  'registry.compare-fields': { sessionId: string; checkId: string };
  'bank.inquire-account': { sessionId: string; accountId: string };
  'face.judge': { sessionId: string; captureId: string };
  'face.enrol': { sessionId: string };
  'face.forget-traces': Record<never, never>;
  'uploads.sweep': Record<never, never>;
  'factor.send-code': { sessionId: string; factorId: string };
  'claim.disburse': { claimId: string };
  'claim.notify': { claimId: string; noticeId: string };
  'bank.reconcile': { untilNow?: true };
  'claim.freeze': { claimId: string; freezeId: string };
  'journal.checkpoint': Record<never, never>;
  'freeze.warn': { freezeId: string };
};

export type JobName = keyof Jobs;

/**
 * Adds a job in the caller's transaction: it exists exactly when the events that asked for it do.
 * @param notBefore when it is run at the earliest; at once without it.
 */
export const addJob = <Name extends JobName>(
  tx: Pick<Transaction, 'query'>,
  name: Name,
  payload: Jobs[Name],
  notBefore: Date | null = null,
) =>
  tx.query({
    name: 'add-job',
    text: 'select graphile_worker.add_job($1, $2::json, max_attempts := 60, run_at := $3)',
    values: [name, JSON.stringify(payload), notBefore],
  });
