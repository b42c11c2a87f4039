import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/components/session/shell/session-context';
import type { Target } from '@/lib/biometrics/movements';
import { type Frame, takePicture } from '../take-picture';
import { frameSender } from './send-frames';

export type Cue = Target | 'straight';

export type ChallengeStage =
  | { readonly kind: 'idle' | 'drawing' | 'lost' }
  | {
      readonly kind: 'moving';
      readonly cue: Cue;
      readonly done: number;
      readonly of: number;
      readonly ahead: number | null;
    }
  | { readonly kind: 'sending'; readonly left: number };

/** Some four frames a second; fewer while a thin line is behind. */
const BETWEEN = 230;
const BETWEEN_WHEN_BEHIND = 330;
const BEHIND = 12;
/** Rest before the first movement and between two: from it the person's own straight look is learnt. */
const FIRST_REST = 1_600;
const REST = 1_000;
/** Then the server decides on what it has; nobody is kept turning his head. */
const PATIENCE = 20_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs one challenge: draws it, shows its cues, sends the frames while they are taken. */
export const useChallenge = (frame: () => Frame | null) => {
  const { view, send } = useSession();
  const [stage, setStage] = useState<ChallengeStage>({ kind: 'idle' });
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current += 1;
    setStage({ kind: 'idle' });
  }, []);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  /** @returns the nonce under which the frames were sent; null when it was stopped, refused or lost */
  const run = useCallback(async (): Promise<string | null> => {
    turn.current += 1;
    const mine = turn.current;
    const isOff = () => mine !== turn.current;
    setStage({ kind: 'drawing' });
    const answer = await send('draw-challenge', {});
    const challenge = answer.kind === 'accepted' ? answer.session.state.face.challenge : null;
    if (isOff()) return null;
    if (!challenge) {
      setStage({ kind: 'idle' });
      return null;
    }
    const { id, targets } = challenge;
    let seen: readonly Target[] = [];
    let ahead: number | null = null;
    const sender = frameSender({
      address: `/api/v1/sessions/${view.id}/challenges/${id}/frames`,
      heard: (progress) => {
        seen = progress.seen;
        ahead = progress.ahead;
      },
    });
    const show = (cue: Cue, done: number) =>
      setStage({ kind: 'moving', cue, done, of: targets.length, ahead });
    const film = async (isOver: () => boolean) => {
      while (!isOver() && !isOff() && !sender.isLost()) {
        const seenNow = document.visibilityState === 'visible' ? frame() : null;
        const picture = seenNow && (await takePicture(seenNow, { part: 'small', quality: 0.6 }));
        if (picture) sender.add(picture);
        await pause(sender.waiting() > BEHIND ? BETWEEN_WHEN_BEHIND : BETWEEN);
      }
    };
    const within = (ms: number) => {
      const until = Date.now() + ms;
      return () => Date.now() >= until;
    };
    for (const [done, target] of targets.entries()) {
      show('straight', done);
      await film(within(done === 0 ? FIRST_REST : REST));
      show(target, done);
      const late = within(PATIENCE);
      await film(() => seen.length > done || late());
    }
    if (isOff()) return null;
    setStage({ kind: 'sending', left: sender.waiting() });
    await sender.finish();
    if (isOff()) return null;
    setStage({ kind: sender.isLost() ? 'lost' : 'idle' });
    return sender.isLost() ? null : id;
  }, [frame, send, view.id]);

  return { stage, run, stop };
};
