import { deliveryText } from '../../domain/journal/clock';
import type { CommandHeader, Envelope } from '../../domain/journal/signed-command';
import type { FieldFault } from '../../domain/people/typed-field';
import type { SessionView } from '../../domain/views/session-view';
import { fetchWithRetry } from '../net/fetch-with-retry';
import { signWithDevice } from '../this-device/this-device';
import type { Item, Refused, ServerReceipt } from './item';
import { noteAnswer } from './line';

export type FieldFaults = readonly FieldFault[];

export type PostAnswer =
  | { readonly kind: 'accepted'; readonly session: SessionView; readonly receipt: ServerReceipt }
  | (Refused & { readonly kind: 'refused'; readonly faults: FieldFaults })
  /** Nobody answered, or somebody who cannot decide (signed out, too many at once): it is kept and sent again. */
  | { readonly kind: 'undecided'; readonly code: string | null };

/** A connection that has died says nothing; what waits behind it is not kept for longer than this. */
const NO_ANSWER_MS = 20_000;

/** Statuses that say nothing of the command: signed out, sealed screen, too many, trouble at the server. */
const UNDECIDED = new Set([401, 423, 429]);

let silent = false;

/** Sends the same signed text again when the network gave no answer: the server knows it by its id. */
const post = (url: string, body: string): Promise<Response | null> => {
  const ask = async () => {
    const asked = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // The page may be left while it is under way: the command arrives all the same.
      keepalive: true,
      signal: AbortSignal.timeout(NO_ANSWER_MS),
    });
    noteAnswer(performance.now() - asked);
    return response;
  };
  // Who was silent a moment ago is asked once; the outbox comes back to him by itself.
  return fetchWithRetry(ask, !silent);
};

/** From this age on, ms, a command is told as one from before: well within what the server takes for now. */
const MADE_BEFORE_MS = 2 * 60_000;

/** Signs the time of delivery beside what was made long before, so that the server knows this clock to be right. */
const deliveryOf = async ({ header }: Envelope): Promise<Pick<Envelope, 'sent'>> => {
  const { commandId, at: made } = JSON.parse(header) as CommandHeader;
  if (Date.now() - Date.parse(made) < MADE_BEFORE_MS) return {};
  const at = new Date().toISOString();
  const signature = await signWithDevice(deliveryText(commandId, at));
  return signature ? { sent: { at, signature } } : {};
};

/** One command to the server, with the server's own word on it. */
export const postCommand = async ({
  sessionId,
  envelope,
}: Pick<Item, 'sessionId' | 'envelope'>): Promise<PostAnswer> => {
  const sent = await deliveryOf(envelope);
  const response = await post(
    `/api/v1/sessions/${sessionId}/commands`,
    JSON.stringify({ ...envelope, ...sent }),
  );
  silent = response === null;
  if (!response) return { kind: 'undecided', code: null };
  const answer = await response.json().catch(() => null);
  // An answer that broke off says nothing; the next try gets the first answer again.
  if (!answer) return { kind: 'undecided', code: null };
  if (response.ok) return { kind: 'accepted', session: answer.session, receipt: answer.receipt };
  if (UNDECIDED.has(response.status)) return { kind: 'undecided', code: answer.code ?? null };
  const { faults = [], ...detail } = answer.detail ?? {};
  return {
    kind: 'refused',
    code: answer.code ?? 'defect',
    detail,
    faults,
    reference: answer.reference ?? null,
  };
};
