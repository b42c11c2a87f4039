import type { SessionState } from '../../domain/sessions/state';
import type { Unfolding } from '../journal/execute';
import { issueFreezeCode } from './freeze-code';

/** Whether contact or account differ from what was on record before the visit. */
const isChanged = ({ contact, account, person }: SessionState): boolean => {
  const earlier = person?.earlier;
  const contactChanged = earlier?.contact?.phone != null && contact?.phone !== earlier.contact.phone;
  const accountChanged =
    earlier?.account != null &&
    (account?.bankCode !== earlier.account.bankCode ||
      account?.accountNumber !== earlier.account.accountNumber);
  return contactChanged || accountChanged;
};

/** Confirmed data that differ are told to the contact on record before, with a code that stops payments. */
export const warnOfChange = async ({
  tx,
  state,
  branchId,
  streamId,
  by,
}: Unfolding<SessionState>): Promise<void> => {
  const { person } = state;
  if (!person?.earlier.contact?.phone || !isChanged(state)) return;
  await issueFreezeCode(tx, {
    personId: person.id,
    branchId,
    sessionId: streamId,
    claimId: null,
    now: by.committedAt,
  });
};
