'use client';
import { Circle, CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useVoice } from '@/components/ui/use-voice';
import type { Language } from '@/lib/domain/values/language';
import { TARGET_CUES } from '@/lib/messages/faces/challenge-messages';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { CuePicture } from './cue-picture';
import type { ChallengeStage } from './film-challenge';

/** Speaks a cue by itself when it comes, also into the one before, where the device has a voice for the language. */
function Spoken({ text, language }: { text: string; language: Language }) {
  const { state, speak } = useVoice(text, language === 'id' ? 'id-ID' : 'en-US');
  const said = useRef('');
  useEffect(() => {
    if (state === 'none' || state === 'looking' || said.current === text) return;
    said.current = text;
    speak();
  });
  return state === 'none' ? (
    <p className="font-semibold text-sm">{CHALLENGE_TEXTS[language].readAloud}</p>
  ) : null;
}

/** One sign for each movement: seen, or still to come. */
function Count({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <p className="flex items-center gap-1 tabular-nums">
      {Array.from({ length: of }, (_, i) => {
        const Sign = i < done ? CircleCheck : Circle;
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the row is all that a sign is
        return <Sign key={i} aria-hidden className="size-6 shrink-0" />;
      })}
      <span className="ml-1">{label}</span>
    </p>
  );
}

type ChallengeCueProps = {
  stage: Extract<ChallengeStage, { kind: 'moving' }>;
  mirrored: boolean;
  language: Language;
};

/** What to do now: performed by a drawn head, said in large letters, and read aloud. */
export function ChallengeCue({ stage, mirrored, language }: ChallengeCueProps) {
  const t = CHALLENGE_TEXTS[language];
  const { cue, done, of, ahead, late } = stage;
  const text = cue === 'straight' ? t.straight : TARGET_CUES[cue][language];
  return (
    <div className="flex flex-col gap-2 rounded-card bg-attention-soft p-4 text-attention">
      <div className="flex items-center gap-4">
        <CuePicture cue={cue} mirrored={mirrored} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <p role="status" className="font-bold text-xl leading-tight sm:text-2xl">
            {text}
          </p>
          <Count done={done} of={of} label={t.count(done, of)} />
        </div>
      </div>
      {ahead !== null ? <p>{t.busy(ahead)}</p> : null}
      {late ? (
        <p className="font-semibold">{late.instead ? t.seenInstead[late.instead] : t.further}</p>
      ) : (
        <Spoken text={text} language={language} />
      )}
    </div>
  );
}
