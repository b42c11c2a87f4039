'use client';
import { useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { StepFrame } from '@/components/shell/step-frame';
import { PapersAhead } from '@/components/steps/documents/papers-ahead';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { ClaimResult } from './claim-result';
import { ReasonForm } from './reason-form';

/** Why the money is asked for, and what the rules say to it. */
export default function ClaimStep() {
  const { view, language, drafts, online } = useSession();
  const t = CLAIM_TEXTS[language];
  const { claim } = view.state;
  const [editing, setEditing] = useState(claim === null || drafts.of('describe-claim') !== undefined);
  if (editing || !claim)
    return (
      <StepFrame step="claim" title={t.title} lead={t.lead}>
        {online ? null : <PapersAhead />}
        <ReasonForm done={() => setEditing(false)} />
      </StepFrame>
    );
  return (
    <StepFrame step="claim" title={t.resultTitle[claim.quote.route]}>
      <ClaimResult claim={claim} change={() => setEditing(true)} />
    </StepFrame>
  );
}
