import type { AccountRefusal } from '../../domain/ports/bank';
import type { SessionState } from '../../domain/sessions/state';
import { newExternalId } from '../gateways/bank/snap/external-id';
import { gateways } from '../gateways/gateways';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { reportToSession } from '../sessions/run-session-command';
import { sessionAt } from '../sessions/session-at';

/** The bank's refusals in the words of the session. A field that the bank refuses is an account it does not have. */
export const ACCOUNT_CODES = {
  'bank.account-unknown': 'unknown',
  'bank.account-dormant': 'dormant',
  'bank.account-inactive': 'inactive',
  'bank.field-refused': 'unknown',
} as const satisfies Record<AccountRefusal, string>;

/** The account that still waits for the bank's word: of whoever is here, or of another heir. */
const accountToAsk = ({ account, accountCheck, heirs }: SessionState, accountId: string) => {
  if (account?.accountId === accountId) return accountCheck ? null : account;
  const heir = heirs.others.find((one) => one.account?.accountId === accountId);
  return heir && !heir.check ? heir.account : null;
};

/** Asks the bank whose account this is and reports the answer to the session. */
export const inquireAccount = async ({
  sessionId,
  accountId,
}: Jobs['bank.inquire-account']): Promise<void> => {
  const state = await sessionAt(sessionId);
  if (state.status === 'ended') return; // the consent ended with it: nobody's data leave the house any more
  const account = accountToAsk(state, accountId);
  if (!account) return; // a later entry asks for itself
  const { bankCode, accountNumber } = account;
  const answer = await gateways().bank.inquireAccount({
    bankCode,
    accountNumber,
    externalId: newExternalId(new Date()),
  });
  if (answer.kind === 'unavailable') {
    await reportToSession(
      sessionId,
      'record-gateway-wait',
      { gateway: 'bank', subject: accountId },
      accountId,
    );
    throw new TryLater(answer.reason);
  }
  const body =
    answer.kind === 'answered'
      ? { accountId, answer: { kind: 'holder' as const, holderName: answer.value.holderName } }
      : { accountId, answer: { kind: 'refused' as const, code: ACCOUNT_CODES[answer.code] } };
  await reportToSession(sessionId, 'record-account-inquiry', body, accountId);
};
