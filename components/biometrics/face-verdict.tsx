'use client';
import { useSession } from '@/components/session/shell/session-context';
import { StepActions } from '@/components/session/shell/step-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { QUALITY_MESSAGES } from '@/lib/biometrics/quality-messages';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { MOST_PARTICIPANT_FAILURES, participantFailures } from '@/lib/sessions/decide/face';
import type { Language } from '@/lib/sessions/events';
import type { FaceAttempt } from '@/lib/sessions/state';

type Said = Readonly<Record<Language, { readonly what: string; readonly todo: string }>>;

/** Each reason as what is and what to do; a reason of another release is left out. */
const sentences = (attempt: FaceAttempt, language: Language): readonly string[] =>
  attempt.reasons.flatMap((reason) => {
    const quality = (QUALITY_MESSAGES as Partial<Record<string, Said>>)[reason];
    if (quality) return [`${quality[language].what} ${quality[language].todo}`];
    const registry = (FACE_TEXTS[language].registryReasons as Partial<Record<string, string>>)[reason];
    return registry ? [registry] : [];
  });

/** Not yet: what was seen, why, whether it counts, and the ways on. */
export function FaceVerdict({ again, ask }: { again: (() => void) | null; ask: () => void }) {
  const { view, language, send, pending } = useSession();
  const t = FACE_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const { face, cases } = view.state;
  const last = face.attempts.at(-1);
  if (!last?.band || last.band === 'match') return null;
  const counted = last.cause === 'participant';
  const left = Math.max(0, MOST_PARTICIPANT_FAILURES - participantFailures(view.state));
  const rejected = cases.filter(({ kind }) => kind === 'face').at(-1)?.decision === 'reject';
  const askButton = (variant: 'primary' | 'secondary') => (
    <Button variant={variant} onClick={ask}>
      {CASE_TEXTS[language].ask}
    </Button>
  );
  const endButton = (
    <Button
      variant={again ? 'quiet' : 'danger'}
      pending={pending === 'end-session'}
      onClick={() => send('end-session', { why: 'identity-not-confirmed' })}
    >
      {t.end}
    </Button>
  );
  return (
    <>
      <Stack>
        {rejected ? (
          <Notice tone="stopped" word={shell.stopped} title={t.rejected} live="polite">
            {t.rejectedNext}
          </Notice>
        ) : null}
        <Notice tone="attention" word={t.verdicts[last.band]} live="polite">
          {sentences(last, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{t.next[last.band]}</p>
          <p className="mt-2 font-semibold">
            {counted ? t.counts : last.cause ? t.causes[last.cause] : null}{' '}
            {t.left(left, MOST_PARTICIPANT_FAILURES)}
          </p>
        </Notice>
        {again ? null : (
          <Notice tone="attention" word={t.spent}>
            {t.spentNext}
          </Notice>
        )}
        {again ? askButton('secondary') : null}
        {rejected ? endButton : null}
      </Stack>
      <StepActions
        step="face"
        primary={again ? <Button onClick={again}>{t.again}</Button> : askButton('primary')}
      />
    </>
  );
}
