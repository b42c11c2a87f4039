'use client';
import { useEffect, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import { useVoice } from '@/components/ui/use-voice';
import { TARGET_CUES } from '@/lib/biometrics/challenge-messages';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import type { Language } from '@/lib/sessions/events';
import type { ChallengeStage, Cue } from './use-challenge';

/** Where the arrow points on a picture that is a mirror: the person's own left is on the left of it. */
const TURN: Readonly<Record<Exclude<Cue, 'straight' | 'closer'>, number>> = {
  left: 180,
  right: 0,
  up: 270,
  down: 90,
};

function Arrow({ cue, mirrored }: { cue: Cue; mirrored: boolean }) {
  const look = 'fill-none stroke-attention';
  if (cue === 'straight' || cue === 'closer')
    return (
      <svg aria-hidden viewBox="0 0 100 100" className={cx('size-28', cue === 'closer' && 'animate-ping')}>
        <circle cx="50" cy="50" r="34" className={look} strokeWidth="7" />
        <circle cx="38" cy="43" r="4" className="fill-attention" />
        <circle cx="62" cy="43" r="4" className="fill-attention" />
      </svg>
    );
  const sideways = cue === 'left' || cue === 'right';
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 100"
      className="size-28 animate-pulse"
      style={{ transform: `rotate(${TURN[cue] + (sideways && !mirrored ? 180 : 0)}deg)` }}
    >
      <path
        d="M12 50h70M54 20l30 30-30 30"
        className={look}
        strokeWidth="13"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Speaks a cue by itself when it comes, where the device has a voice for the language. */
function Spoken({ text, language }: { text: string; language: Language }) {
  const { state, speak } = useVoice(text, language === 'id' ? 'id-ID' : 'en-US');
  const said = useRef('');
  useEffect(() => {
    if (state !== 'ready' || said.current === text) return;
    said.current = text;
    speak();
  });
  return state === 'none' ? (
    <p className="font-semibold text-sm">{CHALLENGE_TEXTS[language].readAloud}</p>
  ) : null;
}

type ChallengeCueProps = {
  stage: Extract<ChallengeStage, { kind: 'moving' }>;
  mirrored: boolean;
  language: Language;
};

/** What to do now, large enough to be understood by someone who does not read, and read aloud. */
export function ChallengeCue({ stage, mirrored, language }: ChallengeCueProps) {
  const t = CHALLENGE_TEXTS[language];
  const { cue, done, of, ahead } = stage;
  const text = cue === 'straight' ? t.straight : TARGET_CUES[cue][language];
  return (
    <div className="flex items-center gap-4 rounded-card bg-attention-soft p-4 text-attention">
      <Arrow cue={cue} mirrored={mirrored} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p role="status" className="font-bold text-2xl leading-tight">
          {text}
        </p>
        <p className="tabular-nums">{t.count(done, of)}</p>
        {ahead !== null ? <p>{t.busy(ahead)}</p> : null}
        <Spoken text={text} language={language} />
      </div>
    </div>
  );
}
