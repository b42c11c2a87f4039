import type { BreakableRule } from './break-rule';
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

const FAULTS = ['doubled', 'lost', 'unresolved', 'blind'] as const;
export type Counted = Pick<Played, 'verdict' | 'transfers'>;

export const isBad = ({ verdict }: Counted): boolean => FAULTS.some((name) => verdict[name]);

export const count = (totals: Totals, { verdict, transfers }: Counted): void => {
  totals.schedules += 1;
  totals.transfers += transfers;
  for (const name of FAULTS) if (verdict[name]) totals[name] += 1;
};

/** Schedules `first` to `first + many` of a seed, with one of the rules switched off or none. */
export type Range = {
  readonly seed: number;
  readonly first: number;
  readonly many: number;
  readonly broken: BreakableRule | null;
};

/** Claims that are opened in one transaction. */
const BATCH = 200;
const AT_ONCE = 6;

let staged = false;
/** Puts database, bank and clock of this process under the schedules' hand, once. */
const setStage = (): void => {
  if (staged) return;
  staged = true;
  stepThroughDatabase();
  leadToBank();
  bendClock();
};

/** Plays a range on the process's pool, several beside each other; each is told when it has ended. */
export const runSchedules = async (
  { seed, first, many, broken }: Range,
  told: (index: number, played: Played) => void,
): Promise<void> => {
  setStage();
  for (let from = first; from < first + many; from += BATCH) {
    const claims = await openClaims(from, Math.min(BATCH, first + many - from));
    const waiting: (readonly [number, OpenClaim])[] = claims.map((claim, place) => [from + place, claim]);
    const player = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, claim] = next;
        told(index, await play(claim, seed, index, broken));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, player));
  }
};
