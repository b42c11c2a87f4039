import { type CronItem, type JobHelpers, Logger, parseCronItems, type Runner, run } from 'graphile-worker';
import { pool } from '../database/connection';
import { log, logDefect } from '../platform/log';
import { capRetryDelay } from '../queue/cap-retry-delay';
import { takeWorkplace } from '../queue/free-dead-work';
import type { JobName, Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { compareFields } from './compare-fields';
import { disburse } from './disburse';
import { enrolFace } from './enrol-face';
import { forgetTraces } from './forget-traces';
import { freezeClaim } from './freeze-claim';
import { inquireAccount } from './inquire-account';
import { judgeFace } from './judge-face';
import { keepCheckpoints } from './keep-checkpoints';
import { notify } from './notify';
import { reconcileDay } from './reconcile-day';
import { sendFactorCode } from './send-factor-code';
import { sweepUploads } from './sweep-uploads';
import { warnOldContact } from './warn-old-contact';

const HANDLERS: { readonly [Name in JobName]: (payload: Jobs[Name]) => Promise<void> } = {
  'registry.compare-fields': compareFields,
  'bank.inquire-account': inquireAccount,
  'face.judge': judgeFace,
  'face.enrol': enrolFace,
  'face.forget-traces': () => forgetTraces(),
  'uploads.sweep': () => sweepUploads(),
  'factor.send-code': sendFactorCode,
  'claim.disburse': disburse,
  'claim.notify': notify,
  'bank.reconcile': reconcileDay,
  'claim.freeze': freezeClaim,
  'journal.checkpoint': () => keepCheckpoints(),
  'freeze.warn': warnOldContact,
};

/**
 * The bank's night at a quarter past midnight there (17:15 UTC); nights that no worker saw, up to three, are made up
 * for. Pictures that never arrived whole are swept every hour.
 */
const BY_THE_CLOCK: CronItem[] = [
  {
    task: 'bank.reconcile' satisfies JobName,
    match: '15 17 * * *',
    options: { backfillPeriod: 3 * 86_400_000, maxAttempts: 60 },
  },
  { task: 'face.forget-traces' satisfies JobName, match: '45 17 * * *' },
  { task: 'uploads.sweep' satisfies JobName, match: '20 * * * *' },
  // Every minute; after 1,000 events of a branch at once (append.ts).
  { task: 'journal.checkpoint' satisfies JobName, match: '* * * * *', options: { maxAttempts: 1 } },
];

/** Logs each failure by its class only; the queue's own messages could quote a payload. */
const watched =
  (name: JobName, work: (payload: never) => Promise<void>) =>
  async (payload: unknown, helpers: JobHelpers): Promise<void> => {
    try {
      await work(payload as never);
    } catch (error) {
      if (error instanceof TryLater) {
        log('info', 'job.try-later', { job: name });
        await capRetryDelay(name, helpers);
      } else logDefect('job.failed', error, { job: name });
      throw new Error(error instanceof TryLater ? 'try later' : 'failed; see the log by its reference');
    }
  };

/** Starts the job runner on the process's pool, beginning with what a killed worker left behind. */
export const runWorker = async (): Promise<Runner> => {
  const leave = await takeWorkplace();
  try {
    const runner = await run({
      pgPool: pool(),
      concurrency: 4,
      noHandleSignals: true,
      pollInterval: 1_000,
      parsedCronItems: parseCronItems(BY_THE_CLOCK),
      logger: new Logger(() => () => undefined),
      taskList: Object.fromEntries(
        (Object.keys(HANDLERS) as JobName[]).map((name) => [
          name,
          watched(name, HANDLERS[name] as (payload: never) => Promise<void>),
        ]),
      ),
    });
    void runner.promise.finally(leave).catch(() => undefined); // whoever started it hears of its end
    return runner;
  } catch (error) {
    leave();
    throw error;
  }
};
