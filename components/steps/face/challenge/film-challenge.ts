import type { Target } from '@/lib/domain/faces/movements';
import type { Challenge } from '@/lib/domain/sessions/challenge';
import { type Frame, takePicture } from '../take-picture';
import { frameSender, type Progress } from './send-frames';

export type Cue = Target | 'straight';

/** What broke movements off: the page was left, the device turned, the camera went away. */
export type Interruption = 'left' | 'turned' | 'camera';

export type ChallengeStage =
  | { readonly kind: 'idle' | 'drawing' | 'lost' }
  | {
      readonly kind: 'moving';
      readonly cue: Cue;
      readonly done: number;
      readonly of: number;
      readonly ahead: number | null;
      /** The movement is long in coming: what was seen in its place, if anything was. */
      readonly late: { readonly instead: Target | null } | null;
    }
  | { readonly kind: 'sending'; readonly left: number; readonly of: number }
  | { readonly kind: 'broken'; readonly by: Interruption }
  /** Not seen in the time: nothing is sent to be judged, and nothing counts. */
  | { readonly kind: 'unseen'; readonly asked: Target; readonly instead: Target | null };

/** Some four frames a second; fewer while a thin line is behind. */
const BETWEEN = 230;
const BETWEEN_WHEN_BEHIND = 330;
const BEHIND = 12;
/** Rest before the first movement and between two: from it the person's own straight look is learnt. */
const FIRST_REST = 1_600;
const REST = 1_000;
/** Then a word of help, and then others are drawn: nobody is kept turning his head. */
const SLOW = 6_000;
const PATIENCE = 18_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const within = (ms: number) => {
  const until = Date.now() + ms;
  return () => Date.now() >= until;
};

const NOTHING: Progress = { seen: [], ahead: null, unread: 0 };

/** Whether the first movements that were seen are the first that were asked for. */
const areSeen = ({ seen }: Progress, targets: readonly Target[]): boolean =>
  targets.every((target, i) => seen[i] === target);

type Filming = {
  readonly sessionId: string;
  readonly challenge: Pick<Challenge, 'id' | 'targets'>;
  /** What stands before the camera now; null while it has no picture. */
  readonly frame: () => Frame | null;
  readonly show: (stage: ChallengeStage) => void;
  readonly isOff: () => boolean;
};

/**
 * Shows the movements of one challenge and sends frames while they are made. A movement leads on once the server
 * has seen it; where the server has not read everything yet, time leads on and its verdict decides.
 * @returns how it ended; `sent` means that everything asked for was seen or may still be read
 */
export const filmChallenge = async (given: Filming): Promise<'sent' | 'lost' | 'unseen' | 'off'> => {
  const { sessionId, challenge, frame, show, isOff } = given;
  const { targets } = challenge;
  let progress = NOTHING;
  let heard = (_left: number): void => undefined;
  const sender = frameSender({
    address: `/api/v1/sessions/${sessionId}/challenges/${challenge.id}/frames`,
    heard: (next, left) => {
      progress = next;
      heard(left);
    },
  });
  const film = async (isOver: () => boolean) => {
    while (!isOver() && !isOff() && !sender.isLost()) {
      const seenNow = document.visibilityState === 'visible' ? frame() : null;
      const picture = seenNow && (await takePicture(seenNow, { part: 'small', quality: 0.6 }));
      if (picture) sender.add(picture);
      await pause(sender.waiting() > BEHIND ? BETWEEN_WHEN_BEHIND : BETWEEN);
    }
  };
  const instead = (done: number) => progress.seen.find((one, i) => i >= done && one !== targets[i]) ?? null;
  const unseen = (done: number, asked: Target) => {
    show({ kind: 'unseen', asked, instead: instead(done) });
    return 'unseen' as const;
  };

  for (const [done, target] of targets.entries()) {
    const moving = (cue: Cue, late: { instead: Target | null } | null = null) =>
      show({ kind: 'moving', cue, done, of: targets.length, ahead: progress.ahead, late });
    moving('straight');
    await film(within(done === 0 ? FIRST_REST : REST));
    moving(target);
    const isSeen = () => areSeen(progress, targets.slice(0, done + 1));
    const [isSlow, isLate] = [within(SLOW), within(PATIENCE)];
    await film(() => isSeen() || isSlow());
    while (!isSeen() && !isLate() && !isOff() && !sender.isLost()) {
      moving(target, { instead: instead(done) });
      const glance = within(1_000);
      await film(() => isSeen() || glance());
    }
    if (isOff()) return 'off';
    if (!isSeen() && !sender.isLost() && progress.unread === 0) return unseen(done, target);
  }
  const of = Math.max(1, sender.waiting());
  heard = (left) => !isOff() && show({ kind: 'sending', left, of });
  heard(sender.waiting());
  await sender.finish();
  if (isOff()) return 'off';
  if (sender.isLost()) return 'lost';
  const last = targets.at(-1);
  return last &&
    progress.unread === 0 &&
    !(areSeen(progress, targets) && progress.seen.length === targets.length)
    ? unseen(0, last)
    : 'sent';
};
