import { NO_DOCUMENTS } from './documents';
import type { SessionEvents } from './events';
import { type AccountCheck, NO_HEIRS } from './heirs';
import type { SessionState } from './state';

type HeirEvent =
  | 'session.heir-presented'
  | 'session.heir-named'
  | 'session.heir-removed'
  | 'session.heirs-settled';

type Folders = {
  readonly [Type in HeirEvent]: (state: SessionState, data: SessionEvents[Type]) => Partial<SessionState>;
};

/** Nothing that was said or entered before stands: it was about somebody else. */
const ANEW = {
  consent: null,
  contact: null,
  account: null,
  accountCheck: null,
  civil: null,
  registry: null,
  additional: null,
  profileConfirmed: false,
  templateAllowed: null,
  claim: null,
  papersPlanned: null,
  documents: NO_DOCUMENTS,
  documentsComplete: null,
  heirs: NO_HEIRS,
  heirsSettled: false,
} as const satisfies Partial<SessionState>;

export const HEIR_FOLDERS: Folders = {
  'session.heir-presented': ({ person }, { claimant }) => ({
    ...ANEW,
    claimant,
    // What the carrier knew of the participant is nothing to compare the heir's own entries with.
    person: person && {
      ...person,
      keepsTemplate: false,
      warnings: [],
      earlier: { ...person.earlier, contact: null, account: null, additional: null },
    },
  }),
  'session.heir-named': ({ heirs }, { heir, account }) => {
    const named = { ...heir, account, check: null };
    const known = heirs.others.some(({ heirId }) => heirId === heir.heirId);
    const others = known
      ? heirs.others.map((one) => (one.heirId === heir.heirId ? named : one))
      : [...heirs.others, named];
    return { heirs: { ...heirs, others } };
  },
  'session.heir-removed': ({ heirs }, { heirId }) => ({
    heirs: { ...heirs, others: heirs.others.filter((one) => one.heirId !== heirId) },
  }),
  'session.heirs-settled': ({ heirs }, { portion }) => ({
    heirs: { ...heirs, portion },
    heirsSettled: true,
  }),
};

/** The bank's answer about the account of one of the other heirs. */
export const heirAnswered = (
  { heirs }: SessionState,
  accountId: string,
  check: AccountCheck,
): Partial<SessionState> => ({
  heirs: {
    ...heirs,
    others: heirs.others.map((one) => (one.account?.accountId === accountId ? { ...one, check } : one)),
  },
});
