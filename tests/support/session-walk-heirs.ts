import { HEIR_RELATIONS, type HeirRelation } from '@/lib/domain/policies/heir-relations';
import { HEIR_ROWS } from '@/lib/domain/policies/heir-rows';
import type { PolicyRow } from '@/lib/domain/policies/row';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import type { SessionState } from '@/lib/domain/sessions/state';
import type { Dice } from './session-walk-face';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const NIKS = ['9999994802620015', '9999991706900016', '9999995109930017'] as const;
const PARTICIPANT = '9999994506950001';

export const HEIR_PLACES = Object.fromEntries(
  (HEIR_ROWS as readonly PolicyRow<'heir-order'>[]).map(({ subject, value }) => [subject, value.place]),
) as Record<HeirRelation, number>;

export const heirWalkFacts = (): Partial<SessionFacts> => ({ heirPlaces: HEIR_PLACES });

const NAMES = ['WATI CONTOH', 'Ratna Dewi', 'Wati Contoh'] as const;
const at = <Value>(list: readonly Value[], number: number): Value => list[number % list.length] as Value;

/** Bodies of the commands about heirs; mostly those of the first place, sometimes anybody. */
export const heirBodies = (state: SessionState, { a, b }: Dice): Record<string, unknown> => {
  const stray = a % 11 === 0;
  const relation = b % 5 ? at(['spouse', 'child'] as const, b) : at(HEIR_RELATIONS, a);
  const nik = stray ? PARTICIPANT : at(NIKS, b);
  const known = at(state.heirs.others, b)?.heirId;
  const name = at(NAMES, a);
  return {
    'present-heir': { nik, name: 'Wati Contoh', relation },
    'name-heir': {
      heirId: (b % 4 === 0 && known) || id(40_000 + (a * 1000 + b)), nik, name, relation, portion: 1 + (b % 5),
      account: b % 3 ? { bankCode: '002', accountNumber: '1234567890' } : null,
    },
    'remove-heir': { heirId: stray ? id(91) : (known ?? id(91)) },
    'settle-heirs': { portion: 1 + (a % 3), noNearer: b % 2 === 0 },
  }; // biome-ignore format: a row a command
};

/** What a sensible counter does next with the list of heirs. */
export const heirsNext = (state: SessionState, { a, b }: Dice): string => {
  if (state.heirs.others.some(({ check, account }) => account && check?.verdict === 'different'))
    return b % 2 ? 'remove-heir' : 'name-heir';
  return state.heirs.others.length < 2 && a % 3 ? 'name-heir' : 'settle-heirs';
};

/** An account of another heir that waits for the bank. */
export const heirAccountPending = ({ heirs }: SessionState): string | null =>
  heirs.others.find(({ account, check }) => account && !check)?.account?.accountId ?? null;
