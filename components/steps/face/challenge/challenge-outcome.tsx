'use client';
import type { ReactNode } from 'react';
import { IntoView } from '@/components/ui/into-view';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import type { Language } from '@/lib/domain/values/language';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
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
  const says = (title: string, next: ReactNode) => (
    <IntoView of={stage}>
      <Notice tone="attention" word={attention} title={title} live="assertive">
        {next}
      </Notice>
    </IntoView>
  );
  if (stage.kind === 'lost') return says(t.lost, t.lostNext);
  if (stage.kind === 'broken') return says(t.broken[stage.by], t.lostNext);
  if (stage.kind === 'unseen')
    return says(
      t.unseen[stage.asked],
      <>
        {stage.instead ? <p>{t.seenInstead[stage.instead]}</p> : null}
        <p>{t.unseenNext}</p>
      </>,
    );
  return null;
}
