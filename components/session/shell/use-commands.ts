import { useCallback, useState } from 'react';
import type { CommandInput, CommandType } from '@/lib/sessions/commands';
import { type CommandAnswer, sendSessionCommand } from '@/lib/sessions/send-command';
import type { SessionView } from '@/lib/sessions/session-view';
import type { Problem } from './session-context';

/** Sends the session's commands one at a time and keeps the last no until the next try. */
export const useCommands = (given: {
  readonly sessionId: string;
  readonly actor: string;
  readonly show: (view: SessionView) => void;
  readonly refresh: () => Promise<void>;
}) => {
  const { sessionId, actor, show, refresh } = given;
  const [pending, setPending] = useState<CommandType | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = useCallback(
    async <Type extends CommandType>(type: Type, body: CommandInput<Type>): Promise<CommandAnswer> => {
      setPending(type);
      const answer = await sendSessionCommand({ sessionId, actor, type, body });
      setPending(null);
      setProblem(answer.kind === 'accepted' ? null : answer);
      if (answer.kind === 'accepted' && answer.session) show(answer.session);
      // A refusal often means that this screen is behind; the truth is one question away.
      else if (answer.kind === 'refused') await refresh();
      return answer;
    },
    [sessionId, actor, show, refresh],
  );
  const clearProblem = useCallback(() => setProblem(null), []);
  return { send, pending, problem, clearProblem };
};
