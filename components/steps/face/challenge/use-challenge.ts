import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import type { Frame } from '../take-picture';
import { type ChallengeStage, filmChallenge, type Interruption } from './film-challenge';
import { useInterruption } from './use-interruption';

/** Runs one challenge: draws it, shows its cues, sends the frames while they are taken. */
export const useChallenge = (frame: () => Frame | null) => {
  const { view, send } = useSession();
  const [stage, setStage] = useState<ChallengeStage>({ kind: 'idle' });
  const turn = useRef(0);
  const leave = useCallback((next: ChallengeStage) => {
    turn.current += 1;
    setStage(next);
  }, []);
  const stop = useCallback(() => leave({ kind: 'idle' }), [leave]);
  const broken = useCallback((by: Interruption) => leave({ kind: 'broken', by }), [leave]);
  useInterruption(stage.kind === 'moving', broken);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  // Movements left over from another try have frames under their numbers already: others are drawn for them.
  const left = view.state.face.challenge?.id;

  /** @returns the nonce under which the frames were sent; null when it was stopped, refused, lost or not seen */
  const run = useCallback(async (): Promise<string | null> => {
    turn.current += 1;
    const mine = turn.current;
    const isOff = () => mine !== turn.current;
    setStage({ kind: 'drawing' });
    const answer = await send('draw-challenge', left ? { instead: left } : {});
    const challenge = answer.kind === 'accepted' ? answer.session.state.face.challenge : null;
    if (isOff()) return null;
    if (!challenge) {
      setStage({ kind: 'idle' });
      return null;
    }
    const end = await filmChallenge({ sessionId: view.id, challenge, frame, show: setStage, isOff });
    if (end === 'lost') setStage({ kind: 'lost' });
    if (end === 'sent') setStage({ kind: 'idle' });
    return end === 'sent' ? challenge.id : null;
  }, [frame, send, view.id, left]);

  return { stage, run, stop, broken };
};
