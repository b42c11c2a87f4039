import type { PersonaKey } from '@/lib/sandbox/personas';
import { compareFields } from '@/lib/server/jobs/compare-fields';
import { inquireAccount } from '@/lib/server/jobs/inquire-account';
import { judgeFace } from '@/lib/server/jobs/judge-face';
import { sessionAt } from '@/lib/server/sessions/session-at';
import { type Counter, db, SessionAtWork } from './counter';

export type Submitted = { readonly claimId: string; readonly reference: string; readonly net: number };

/** Plays the queue for one session: everything that it waits for is done, in this process. */
export const attend = (session: SessionAtWork) => {
  let stopped = false;
  const once = async () => {
    const { account, accountCheck, civil, registry, face } = await sessionAt(session.id);
    const sessionId = session.id;
    if (account && !accountCheck) await inquireAccount({ sessionId, accountId: account.accountId });
    if (civil && !registry) await compareFields({ sessionId, checkId: civil.checkId });
    const pending = face.attempts.find(({ band }) => band === null);
    if (pending) await judgeFace({ sessionId, captureId: pending.captureId });
  };
  const running = (async () => {
    while (!stopped) {
      // A gateway that is slow is asked again, as the queue would.
      await once().catch((error: unknown) => {
        if ((error as Error).name !== 'TryLater') throw error;
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    stopped = true;
    await running;
  };
};

/** A claim that stands submitted and that nobody has begun to pay. */
export const submitWithoutWorker = async (counter: Counter, key: PersonaKey = 'wati'): Promise<Submitted> => {
  const session = new SessionAtWork(await counter.staff('rudi'));
  const leave = attend(session);
  try {
    const { state } = await session.reachesSubmission(counter.persona(key));
    const { claimId = '', net = 0 } = state.submitted ?? {};
    const { rows } = await db().query<{ partner_reference_no: string }>(
      'select partner_reference_no from disbursements where claim_id = $1',
      [claimId],
    );
    return { claimId, net, reference: rows[0]?.partner_reference_no ?? '' };
  } finally {
    await leave();
  }
};

/** Clears the way for the next claim of the same person; the journal stays as it is. */
export const forgetClaims = async (): Promise<void> => {
  await db().query(`update claims set status = 'withdrawn' where status <> 'paid'`);
  await db().query('delete from paid_benefits');
  // Made from one picture, the tenth visit's face may look like the third's, and would be taken for a replay.
  await db().query('delete from face_traces');
  await db().query(`update session_board set status = 'ended' where status in ('open', 'paused')`);
};

/** The types of a claim's events, in order. */
export const ticksOf = async ({ claimId }: Submitted): Promise<readonly string[]> => {
  const { rows } = await db().query<{ type: string }>(
    'select type from events where stream_id = $1 order by version',
    [claimId],
  );
  return rows.map(({ type }) => type);
};

/** Insists that books and read models say paid, once. */
export const paidUp = async ({ claimId }: Submitted): Promise<void> => {
  const { rows } = await db().query<{ status: string; state: string; benefits: number }>(
    `select c.status, d.state, (select count(*)::int from paid_benefits where claim_id = c.id) as benefits
       from claims c join disbursements d on d.claim_id = c.id where c.id = $1`,
    [claimId],
  );
  const [row] = rows;
  if (rows.length !== 1 || row?.status !== 'paid' || row.state !== 'settled' || row.benefits !== 1)
    throw new Error(`not paid up: ${JSON.stringify(rows)}`);
};
