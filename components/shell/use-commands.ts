import { useCallback, useEffect, useState } from 'react';
import type { CommandInput, CommandType } from '@/lib/domain/sessions/commands';
import type { SessionView } from '@/lib/domain/views/session-view';
import type { Picture } from '@/lib/tablet/outbox/item';
import { onDenied } from '@/lib/tablet/outbox/outbox';
import { type CommandAnswer, sendOrKeep } from '@/lib/tablet/outbox/send-command';
import type { Problem } from './session-context';

/** Sends the session's commands one at a time and keeps the last no until the next try. */
export const useCommands = (given: {
  readonly sessionId: string;
  readonly actor: string;
  /** The session as the server last gave it. */
  readonly base: () => SessionView | null;
  readonly show: (view: SessionView) => void;
  /** The session as the tablet sees it, with what waits here. */
  readonly showKept: (view: SessionView) => void;
  readonly refresh: () => Promise<void>;
}) => {
  const { sessionId, actor, base, show, showKept, refresh } = given;
  const [pending, setPending] = useState<CommandType | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = useCallback(
    async <Type extends CommandType>(
      type: Type,
      body: CommandInput<Type>,
      picture?: Picture,
    ): Promise<CommandAnswer> => {
      const view = base();
      if (!view) return { kind: 'unreachable' };
      setPending(type);
      const answer = await sendOrKeep({ sessionId, actor, type, body, view, picture });
      setPending(null);
      setProblem(answer.kind === 'accepted' ? null : answer);
      if (answer.kind === 'accepted' && answer.session) (answer.kept ? showKept : show)(answer.session);
      // A refusal often means that this screen is behind; the truth is one question away.
      else if (answer.kind === 'refused') await refresh();
      return answer;
    },
    [sessionId, actor, base, show, showKept, refresh],
  );
  useEffect(
    () =>
      onDenied((denied) => {
        if (denied.sessionId !== sessionId) return;
        setProblem({ kind: 'refused', ...denied.refused, faults: [] });
        void refresh();
      }),
    [sessionId, refresh],
  );
  const clearProblem = useCallback(() => setProblem(null), []);
  return { send, pending, problem, clearProblem };
};
