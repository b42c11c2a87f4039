import { compareNames } from '../../people/names';
import { ok, refuse } from '../../values/outcome';
import type { CommandBody } from '../commands';
import type { AccountVerdict, SessionEvent } from '../events';
import type { SessionState } from '../state';
import { openCase } from '../steps';
import { settledName } from '../subject';
import { reopening } from './reopen';
import type { Decider } from './rule';

const VERDICT_OF_NAMES = {
  same: 'matched',
  similar: 'similar',
  different: 'different',
} as const satisfies Record<string, AccountVerdict>;

type BankAnswer = CommandBody<'record-account-inquiry'>['answer'];

const verdictOn = (answer: BankAnswer, name: string): AccountVerdict =>
  answer.kind === 'refused' ? answer.code : VERDICT_OF_NAMES[compareNames(name, answer.holderName).verdict];

/** A question that rested on the bank's silence about this account has an answer now. */
const answeredCase = (state: SessionState, accountId: string): SessionEvent[] => {
  const asked = openCase(state, 'account-name');
  if (!asked?.about?.startsWith(`${accountId}:`) || (state.status !== 'open' && state.status !== 'paused'))
    return [];
  const { id: caseId, kind } = asked;
  return [{ type: 'session.case-withdrawn', data: { caseId, kind, why: 'machine-matched' } }];
};

/** The bank decides whose account it is; its holder is compared with the name that whoever is paid goes by. */
export const recordAccountInquiry: Decider<'record-account-inquiry'> = (state, { accountId, answer }) => {
  const holderName = answer.kind === 'holder' ? answer.holderName : null;
  const heir = state.heirs.others.find(({ account }) => account?.accountId === accountId);
  if (!heir && state.account?.accountId !== accountId) return refuse('account.check-unknown');
  if (heir ? heir.check : state.accountCheck) return ok([]);
  const verdict = verdictOn(answer, heir?.name ?? settledName(state));
  const refused = verdict !== 'matched' && verdict !== 'similar';
  return ok([
    ...(refused ? reopening(state, heir ? 'heirs' : 'account') : []),
    { type: 'session.account-inquired', data: { accountId, verdict, holderName } },
    ...answeredCase(state, accountId),
  ]);
};

/**
 * A name that was corrected after the bank had answered: the holder that it named is compared with the corrected
 * name, without asking again.
 * @param state as the correction leaves it
 */
export const comparedAgain = (state: SessionState): readonly SessionEvent[] => {
  const { account, accountCheck } = state;
  if (!account || !accountCheck?.holderName) return [];
  const { holderName } = accountCheck;
  const verdict = verdictOn({ kind: 'holder', holderName }, settledName(state));
  if (verdict === accountCheck.verdict) return [];
  const refused = verdict !== 'matched' && verdict !== 'similar';
  return [
    ...(refused ? reopening(state, 'account') : []),
    { type: 'session.account-inquired', data: { accountId: account.accountId, verdict, holderName } },
  ];
};
