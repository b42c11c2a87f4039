import { verifyChain } from '@/lib/server/audit/verify-chain';
import type { ChainReport } from '@/lib/server/audit/walk';
import { pool } from '@/lib/server/database/connection';
import { checkpointLine } from '@/lib/server/journal/checkpoint';
import { proveEvents } from '@/lib/server/journal/prove';

export type AuditRate = {
  /** Events whose place and hash were checked, by second of one core, reading included apart. */
  readonly chain: number;
  /** Signatures checked by second of one core: the command's and the proof's. */
  readonly signatures: number;
  /** Commands decided again by second of one core. */
  readonly decisions: number;
  /** Events of the whole audit by second, reading and all checks included. */
  readonly whole: number;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const rateOf = (report: ChainReport, ms: number): AuditRate => ({
  chain: (report.events / report.spent.chain) * 1_000,
  signatures: ((report.commands * 2) / report.spent.signatures) * 1_000,
  decisions: (report.decided / report.spent.decisions) * 1_000,
  whole: (report.events / ms) * 1_000,
});

/** Audits one branch's chain several times. @returns the medians */
export const measureAudit = async (branchId: string, times = 5): Promise<AuditRate> => {
  const client = await pool().connect();
  try {
    const rates: AuditRate[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const from = performance.now();
      const report = await verifyChain(client, branchId);
      if (report.bad) throw new Error(`the chain does not hold: ${report.bad.fault}`);
      rates.push(rateOf(report, performance.now() - from));
    }
    return {
      chain: median(rates.map(({ chain }) => chain)),
      signatures: median(rates.map(({ signatures }) => signatures)),
      decisions: median(rates.map(({ decisions }) => decisions)),
      whole: median(rates.map(({ whole }) => whole)),
    };
  } finally {
    client.release();
  }
};

const TURNS = 5_000;

const microsecondsOf = (work: () => unknown): number => {
  for (let warm = 0; warm < 500; warm += 1) work();
  const from = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) work();
  return ((performance.now() - from) / TURNS) * 1_000;
};

/** What an append pays for being proved, and a branch's minute for its signed head, in microseconds of one core. */
export const measureProving = (): { readonly proof: number; readonly checkpoint: number } => {
  const hash = 'a'.repeat(64);
  const at = new Date().toISOString();
  const id = '0198f000-0000-7000-8000-100000000001';
  return {
    proof: microsecondsOf(() =>
      proveEvents({
        command: id,
        header: hash,
        branch: 'MJK',
        stream: 'session',
        streamId: id,
        after: 1,
        from: 1,
        previous: hash,
        events: [['session.opened', hash]],
        facts: hash,
        at,
      }),
    ),
    checkpoint: microsecondsOf(() =>
      checkpointLine({ branch: 'MJK', seq: 1, head: hash, bound: 0, at, previous: hash }),
    ),
  };
};
