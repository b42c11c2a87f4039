'use client';
import { useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { OFFICE } from '@/lib/messages/office';
import type { ClaimFile } from '@/lib/server/claims/claim-file';
import type { TrackedClaim } from '@/lib/server/claims/track-claim';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { ClaimActions } from './claim-actions';
import { ClaimStanding } from './claim-standing';
import { type ClaimQuestion, FindClaimForm, type Trouble } from './find-claim-form';
import { StopPayment } from './stop-payment';

type Found = { readonly claim: TrackedClaim; readonly file: ClaimFile | null };
type Props = { actor: string; acts: boolean; language: Language };

/** A claim at the counter: found by number and birth date, seen, and worked on where it is the own branch's. */
export function ClaimDesk({ actor, acts, language }: Props) {
  const t = CLAIM_DESK[language];
  const [asked, setAsked] = useState<ClaimQuestion | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [saved, setSaved] = useState(false);
  const ask = async (question: ClaimQuestion): Promise<Trouble | null> => {
    const response = await postWithRetry('/api/v1/claims/find', question);
    if (!response) return OFFICE[language].unreachable;
    const answer = await response.json();
    if (!response.ok) return { says: String(answer.title), next: String(answer.nextStep ?? '') };
    setAsked(question);
    setFound(answer as Found);
    return null;
  };
  const refresh = () => {
    setSaved(true);
    if (asked) void ask(asked).catch(() => undefined); // what is shown stays; the next look brings the rest
  };
  if (!found)
    return (
      <Stack gap={6}>
        <Card>
          <FindClaimForm language={language} ask={ask} />
        </Card>
        <StopPayment language={language} />
      </Stack>
    );
  const { claim, file } = found;
  return (
    <Stack gap={6}>
      {saved ? (
        <Notice tone="good" word={t.done} live="polite">
          {t.doneNext}
        </Notice>
      ) : null}
      <ClaimStanding claim={claim} language={language} />
      {file && acts ? <ClaimActions file={file} actor={actor} language={language} done={refresh} /> : null}
      {file ? null : <Notice tone="waiting" word={OFFICE[language].waiting} title={t.otherBranch} />}
      <Button
        variant="secondary"
        onClick={() => {
          setFound(null);
          setSaved(false);
        }}
      >
        {t.clear}
      </Button>
    </Stack>
  );
}
