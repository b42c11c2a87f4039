import { stepThroughDatabase } from './database-steps';
import { leadToBank } from './line';
import { type OpenClaim, openClaims } from './open-claims';
import { type Played, play } from './schedule';
import { bendClock } from './stage';

export type Totals = {
  schedules: number;
  transfers: number;
  doubled: number;
  lost: number;
  unresolved: number;
  blind: number;
};

export const noTotals = (): Totals => ({
  schedules: 0,
  transfers: 0,
  doubled: 0,
  lost: 0,
  unresolved: 0,
  blind: 0,
});

export const count = (
  totals: Totals,
  { verdict, transfers }: Pick<Played, 'verdict' | 'transfers'>,
): boolean => {
  totals.schedules += 1;
  totals.transfers += transfers;
  for (const name of ['doubled', 'lost', 'unresolved', 'blind'] as const)
    if (verdict[name]) totals[name] += 1;
  return verdict.doubled || verdict.lost || verdict.unresolved || verdict.blind;
};

/** Claims that are opened in one transaction. */
const BATCH = 200;
const AT_ONCE = 6;

/** Plays schedules `first` to `first + many` on the process's pool, several beside each other. */
export const runSchedules = async (
  seed: number,
  first: number,
  many: number,
  told: (totals: Totals, bad: { index: number; played: Played } | null) => void,
): Promise<Totals> => {
  stepThroughDatabase();
  const bankUrl = leadToBank();
  bendClock();
  const totals = noTotals();
  for (let from = first; from < first + many; from += BATCH) {
    const claims = await openClaims(from, Math.min(BATCH, first + many - from));
    const waiting: (readonly [number, OpenClaim])[] = claims.map((claim, place) => [from + place, claim]);
    const player = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, claim] = next;
        const played = await play(claim, bankUrl, seed, index);
        told(totals, count(totals, played) ? { index, played } : null);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, player));
  }
  return totals;
};
