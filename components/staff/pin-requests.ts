import { PIN_TEXTS, type PinFault } from '@/lib/messages/pin';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';

type Asked = { readonly ok: true; readonly proof: string } | { readonly ok: false; readonly fault: PinFault };

/** A proof that nobody received expires unused. */
const ask = async (method: 'POST' | 'PUT', body: unknown): Promise<Asked> => {
  const response = await postWithRetry('/api/v1/staff/pin', body, method);
  const answer = await response?.json().catch(() => null);
  if (response?.ok && answer) return { ok: true, proof: answer.proof };
  const code: string = answer?.code ?? 'unreachable';
  return { ok: false, fault: Object.hasOwn(PIN_TEXTS.id.faults, code) ? (code as PinFault) : 'unreachable' };
};

export type PinPurpose =
  | 'unlock'
  | 'take-over'
  | 'attest-face'
  | 'witness-face'
  | 'approve'
  | 'withdraw'
  | 'unfreeze'
  | 'wake';

/** Asks for a proof that the PIN is right, good for one command. */
export const provePin = (given: { purpose: PinPurpose; subject: string; pin: string }) => ask('POST', given);

export const changePin = (given: { password: string; pin: string }) => ask('PUT', given);
