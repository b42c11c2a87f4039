import type { Policy } from '../../policies/policy';
import { addMonths } from '../../values/calendar';
import { FIRST_CONTRIBUTION } from '../../values/read-date';
import type { Contribution, Withdrawal } from './balance';

/** The dates of one membership and of whose it is; null where not known. ISO. */
export type LifeDates = {
  readonly birthDate: string | null;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly letterOn: string | null;
};

export type ContradictionCode = 'before-birth-date' | 'before-working-age' | 'before-joined-on';
export type Contradiction = {
  readonly field: 'joinedOn' | 'leftOn' | 'letterOn';
  readonly code: ContradictionCode;
};

/**
 * Dates that cannot all be true: nobody works before the age at which the law allows any work, leaves before they
 * joined, or is given a letter about work that had not begun. The first fault of each date.
 * @param on ISO date whose policy holds
 */
export const contradictionsIn = (dates: LifeDates, policy: Policy, on: string): readonly Contradiction[] => {
  const { birthDate, joinedOn, leftOn, letterOn } = dates;
  const years = policy.row('working-age', on)?.value.years ?? 0;
  const faults: Contradiction[] = [];
  const worksFrom = birthDate && addMonths(birthDate, 12 * years);
  if (birthDate && joinedOn && joinedOn < birthDate)
    faults.push({ field: 'joinedOn', code: 'before-birth-date' });
  else if (worksFrom && joinedOn && joinedOn < worksFrom)
    faults.push({ field: 'joinedOn', code: 'before-working-age' });
  for (const [field, day] of [
    ['leftOn', leftOn],
    ['letterOn', letterOn],
  ] as const) {
    if (!day) continue;
    if (birthDate && day < birthDate) faults.push({ field, code: 'before-birth-date' });
    else if (joinedOn && day < joinedOn) faults.push({ field, code: 'before-joined-on' });
  }
  return faults;
};

/**
 * Whether a record holds a contribution or payment of a day that cannot be: from before the programme, or to come.
 * What it is worth cannot be counted, so it is put right first.
 * @param today ISO date at the branch
 */
export const hasImpossibleDays = (
  cards: readonly {
    readonly contributions: readonly Contribution[];
    readonly withdrawals?: readonly Withdrawal[];
  }[],
  today: string,
): boolean =>
  cards.some(
    ({ contributions, withdrawals = [] }) =>
      contributions.some(({ period }) => `${period}-01` < FIRST_CONTRIBUTION || period > today.slice(0, 7)) ||
      withdrawals.some(({ on }) => on < FIRST_CONTRIBUTION || on > today),
  );
