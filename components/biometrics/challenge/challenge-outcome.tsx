'use client';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import type { Language } from '@/lib/sessions/events';
import type { ChallengeStage } from './film-challenge';

/** What became of the movements where they are neither under way nor judged: on their way, lost, or not seen. */
export function ChallengeOutcome({ stage, language }: { stage: ChallengeStage; language: Language }) {
  const t = CHALLENGE_TEXTS[language];
  const attention = SESSION_TEXTS[language].attention;
  if (stage.kind === 'sending')
    return (
      <ProgressLine
        label={t.sendingFrames(stage.left)}
        value={stage.of - stage.left}
        max={stage.of}
        note={t.sendingNote}
      />
    );
  if (stage.kind === 'lost')
    return (
      <Notice tone="attention" word={attention} title={t.lost} live="assertive">
        {t.lostNext}
      </Notice>
    );
  if (stage.kind === 'broken')
    return (
      <Notice tone="attention" word={attention} title={t.broken[stage.by]} live="assertive">
        {t.lostNext}
      </Notice>
    );
  if (stage.kind === 'unseen')
    return (
      <Notice tone="attention" word={attention} title={t.unseen[stage.asked]} live="assertive">
        {stage.instead ? <p>{t.seenInstead[stage.instead]}</p> : null}
        <p>{t.unseenNext}</p>
      </Notice>
    );
  return null;
}
