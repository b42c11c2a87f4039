import type { JobHelpers } from 'graphile-worker';
import type { JobName } from './queue';

/**
 * The queue waits e^attempts seconds between tries, up to six hours: right for a broken job, wrong for a
 * participant who sits at the counter while the registry is silent. So the waits stop growing after this
 * many tries (e² ≈ 7 s, e⁴ ≈ 55 s), and such a job never runs out of tries. `null`: the queue's own way.
 */
const LONGEST_WAIT = {
  'registry.compare-fields': 2,
  'bank.inquire-account': 2,
  'face.judge': 2,
  'face.enrol': null,
  'face.forget-traces': null,
  'uploads.sweep': null,
  'factor.send-code': null,
  'claim.disburse': 4,
  'claim.notify': null,
  'bank.reconcile': 6,
  'claim.freeze': 2,
  'freeze.warn': 4,
  'journal.checkpoint': null,
} as const satisfies Record<JobName, number | null>;

/**
 * Before a job fails for want of an answer: lets its next wait be a short one. The queue has no public call
 * for a job that is running, so this writes its own row; the version of the queue is pinned and a test holds it.
 */
export const capRetryDelay = async (name: JobName, { job, query }: Pick<JobHelpers, 'job' | 'query'>) => {
  const most = LONGEST_WAIT[name];
  if (most === null || job.attempts <= most) return;
  await query('update graphile_worker._private_jobs set attempts = $2 where id = $1', [job.id, most]);
};
