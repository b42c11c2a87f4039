import { signCommand } from '../devices/this-device';
import type { CommandInput, CommandType } from './commands';
import type { SessionView } from './session-view';

export type CommandAnswer =
  | { readonly kind: 'accepted'; readonly session: SessionView }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: Readonly<Record<string, string | number>>;
      /** Field faults with their codes, for the form. */
      readonly faults: readonly { readonly field: string; readonly code: string }[];
      readonly reference: string | null;
    }
  | { readonly kind: 'not-enrolled' }
  | { readonly kind: 'unreachable' };

const RETRY_PAUSES = [400, 1_200, 3_000];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends the same signed text again when the network gave no answer: the server knows it by its id. */
const post = async (url: string, body: string): Promise<Response | null> => {
  for (const wait of [...RETRY_PAUSES, null]) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      if (response.status < 502 || wait === null) return response;
    } catch {
      if (wait === null) return null;
    }
    await pause(wait);
  }
  return null;
};

/**
 * Sends one command of a session, signed by this device. The answer carries the session's new state; an
 * unreachable server is an answer of its own and nothing typed is lost by it.
 */
export const sendSessionCommand = async <Type extends CommandType>(given: {
  readonly sessionId: string;
  readonly actor: string;
  readonly type: Type;
  readonly body: CommandInput<Type>;
}): Promise<CommandAnswer> => {
  const { sessionId, actor, type, body } = given;
  const envelope = await signCommand({ stream: 'session', streamId: sessionId, type, body, actor });
  if (!envelope) return { kind: 'not-enrolled' };
  const response = await post(`/api/v1/sessions/${sessionId}/commands`, JSON.stringify(envelope));
  if (!response) return { kind: 'unreachable' };
  const answer = await response.json().catch(() => null);
  // An answer that broke off says nothing; the live view shows whether the step was taken.
  if (response.ok && !answer) return { kind: 'unreachable' };
  if (response.ok) return { kind: 'accepted', session: answer.session };
  const { faults = [], ...detail } = answer?.detail ?? {};
  return {
    kind: 'refused',
    code: answer?.code ?? 'defect',
    detail,
    faults,
    reference: answer?.reference ?? null,
  };
};
