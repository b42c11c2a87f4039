import { OWN_ACCOUNT, type PasswordFormFault } from '@/lib/messages/own-account';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';

/** Changes one's own password. @returns what is wrong, or null */
export const changePassword = async (given: {
  current: string;
  next: string;
}): Promise<PasswordFormFault | null> => {
  const response = await postWithRetry('/api/v1/staff/password', given, 'PUT');
  if (response?.ok) return null;
  const answer = (await response?.json().catch(() => null)) as { code?: string } | null;
  const code = answer?.code ?? 'unreachable';
  return Object.hasOwn(OWN_ACCOUNT.id.faults, code) ? (code as PasswordFormFault) : 'unreachable';
};
