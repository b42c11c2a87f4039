'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandInput } from '@/lib/domain/sessions/commands';
import { useSession } from '../../shell/session-context';

export type FactorFault = 'missing' | 'mistyped' | 'another' | null;

/**
 * The second factor of this hand-over. Its question is asked for as soon as the figures are on the screen, so that
 * it is there when the participant has read them; `settle()` sends the answer and says whether he may go on.
 */
export const useSecondFactor = () => {
  const { view, send } = useSession();
  const { secondFactor, participantConfirmed, submitted } = view.state;
  const [answer, setAnswer] = useState('');
  const [fault, setFault] = useState<FactorFault>(null);
  const { asked, settled } = secondFactor;
  const wanted = !asked && !settled && !participantConfirmed && !submitted;
  const began = useRef(false);
  useEffect(() => {
    if (!wanted || began.current) return;
    began.current = true;
    void send('ask-factor', {});
  }, [wanted, send]);

  const cannot = useCallback(async () => {
    if (!asked) return;
    setAnswer('');
    setFault(null);
    await send('ask-factor', { instead: asked.id });
  }, [asked, send]);

  const settle = async (): Promise<boolean> => {
    if (settled) return true;
    if (!asked) {
      const opened = await send('ask-factor', {});
      return opened.kind === 'accepted' && opened.session.state.secondFactor.settled !== null;
    }
    if (answer === '') {
      setFault('missing');
      document.getElementById('second-factor')?.scrollIntoView({ block: 'center' });
      return false;
    }
    const said = { factorId: asked.id, answer } as CommandInput<'answer-factor'>;
    const answered = await send('answer-factor', said);
    if (answered.kind !== 'accepted') return false;
    const after = answered.session.state.secondFactor;
    if (after.settled) return true;
    setAnswer('');
    setFault(after.asked?.id === asked.id ? 'mistyped' : 'another');
    document.getElementById('second-factor')?.scrollIntoView({ block: 'center' });
    return false;
  };
  const choose = (value: string) => {
    setAnswer(value);
    setFault(null);
  };
  return { answer, choose, fault, settle, cannot };
};
