import type { ClearFields } from '../../journal/event';
import type { Claimant, Heir, HeirAccount } from '../heirs';

/** Who claims for a participant who has died, and who else has a share. */
export type HeirsEvents = {
  /** An heir came for the participant, who died: what was entered before fell with it. */
  'session.heir-presented': { claimant: Claimant };
  'session.heir-named': { heir: Omit<Heir, 'account' | 'check'>; account: HeirAccount | null };
  'session.heir-removed': { heirId: string };
  /** All heirs are named, in their order; how many stand there, and at which place of the order. */
  'session.heirs-settled': { portion: number; count: number; place: number; noNearer: boolean };
};

export const HEIRS_CLEAR = {
  'session.heir-presented': [],
  'session.heir-named': [],
  'session.heir-removed': ['heirId'],
  'session.heirs-settled': ['count', 'place', 'noNearer'],
} as const satisfies ClearFields<HeirsEvents>;
