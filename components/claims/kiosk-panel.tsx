'use client';
import { HeartHandshake } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { OFFICE } from '@/lib/messages/office';
import type { TrackedClaim } from '@/lib/server/claims/track-claim';
import { LanguageSwitch } from '../staff/language-switch';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { PageLayout } from '../ui/page-layout';
import { SkipLink } from '../ui/skip-link';
import { Stack } from '../ui/stack';
import { ClaimStanding } from './claim-standing';
import { FindClaimForm } from './find-claim-form';
import { askTracking } from './kiosk-requests';
import { StopPayment } from './stop-payment';

/** A screen that somebody left does not stay open for the next one. */
const CLEARS_AFTER_MS = 90_000;

/** An office device that a participant uses alone: where his claim stands, and the stop. */
export function KioskPanel({ language }: { language: Language }) {
  const t = CLAIM_DESK[language];
  const [claim, setClaim] = useState<TrackedClaim | null>(null);
  useEffect(() => {
    if (!claim) return;
    const timer = setTimeout(() => setClaim(null), CLEARS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [claim]);
  return (
    <>
      <SkipLink>{OFFICE[language].skip}</SkipLink>
      <header className="mx-auto flex max-w-xl flex-wrap items-center justify-between gap-x-4 px-4 pt-4">
        <p className="flex items-center gap-2 font-bold text-lg text-primary">
          <HeartHandshake aria-hidden className="size-7 shrink-0" />
          {OFFICE[language].product}
        </p>
        <LanguageSwitch language={language} />
      </header>
      <PageLayout width="narrow">
        <Stack gap={6}>
          <div>
            <h1 className="text-2xl">{t.kioskTitle}</h1>
            <p className="mt-1 text-muted">{t.kioskLead}</p>
          </div>
          {claim ? (
            <>
              <ClaimStanding claim={claim} language={language} />
              <Button onClick={() => setClaim(null)}>{t.clear}</Button>
            </>
          ) : (
            <Card>
              <FindClaimForm
                language={language}
                ask={async (question) => {
                  const answer = await askTracking(question, language);
                  if (!answer.ok) return answer.trouble;
                  setClaim(answer.value.claim);
                  return null;
                }}
              />
            </Card>
          )}
          <StopPayment language={language} />
        </Stack>
      </PageLayout>
    </>
  );
}
