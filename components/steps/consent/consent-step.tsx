'use client';
import { Tablet } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CONSENT_OFFICER_TEXTS } from '@/lib/messages/session-consent';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';

const PresentHeir = lazy(() => import('../heirs/present-heir'));

/** The officer's side: what to say before the screen changes hands, and what the participant answered. */
export default function ConsentStep() {
  const { view, language, send, pending, go, declined, setDeclined } = useSession();
  const t = CONSENT_OFFICER_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const { consent, profileConfirmed } = view.state;
  const family = profileConfirmed ? null : (
    <Suspense>
      <PresentHeir />
    </Suspense>
  );
  const handOver = async () => {
    setDeclined(false);
    await send('hand-over-screen', { to: 'participant' });
  };
  const handOverButton = (text: string) => (
    <Button
      icon={<Tablet aria-hidden className="size-5 shrink-0" />}
      pending={pending === 'hand-over-screen'}
      pendingText={t.handing}
      onClick={handOver}
    >
      {text}
    </Button>
  );
  if (consent)
    return (
      <StepFrame step="consent" title={t.title} lead={t.lead}>
        <Stack gap={6}>
          <Notice tone="good" word={shell.standing.done} title={t.given}>
            {t.givenIn[consent.language]}
          </Notice>
          {family}
        </Stack>
        <StepActions step="consent" primary={<Button onClick={() => go()}>{t.goOn}</Button>} />
      </StepFrame>
    );
  return (
    <StepFrame step="consent" title={t.title} lead={t.lead}>
      <Stack>
        {declined ? (
          <Notice
            tone="attention"
            word={shell.attention}
            title={t.declinedTitle}
            live="polite"
            action={
              <Button
                variant="danger"
                pending={pending === 'end-session'}
                onClick={() => send('end-session', { why: 'documents-route' })}
              >
                {t.endDocuments}
              </Button>
            }
          >
            {t.declined}
          </Notice>
        ) : (
          <Card title={t.before}>
            <ul className="flex list-disc flex-col gap-2 pl-5">
              {t.tips.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </Card>
        )}
        {family}
      </Stack>
      <StepActions step="consent" primary={handOverButton(declined ? t.again : t.handOver)} />
    </StepFrame>
  );
}
