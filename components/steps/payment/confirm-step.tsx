'use client';
import { Send, Tablet } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { takesDocuments } from '@/lib/domain/sessions/document-standing';
import { PAPERS_CONFIRMED } from '@/lib/messages/papers-confirmed';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';

/** The officer's side of the confirmation: to be shown again, or confirmed and not sent yet. */
export default function ConfirmStep() {
  const { view, language, send, pending, go, problem } = useSession();
  const t = PAYMENT_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const confirmed = view.state.participantConfirmed;
  const awaitsPapers = confirmed && takesDocuments(view.state) && !view.state.documentsComplete?.accepted;
  const papers = PAPERS_CONFIRMED[language];
  const stale = problem?.kind === 'refused' && problem.code === 'confirmation.stale';
  return (
    <StepFrame step="confirm" title={t.confirmOfficerTitle} lead={t.confirmOfficerLead}>
      <Stack>
        <Notice
          tone={awaitsPapers ? 'waiting' : 'attention'}
          word={awaitsPapers ? shell.waitingWord : shell.attention}
        >
          {awaitsPapers ? papers.officerWaits : confirmed ? t.confirmedNotSent : t.notYet}
        </Notice>
        {stale ? (
          <Button variant="secondary" onClick={() => go('claim')}>
            {t.recount}
          </Button>
        ) : null}
      </Stack>
      <StepActions
        step="confirm"
        primary={
          awaitsPapers ? (
            <Button onClick={() => go('documents')}>{papers.toDocuments}</Button>
          ) : confirmed ? (
            <Button
              icon={<Send aria-hidden className="size-5 shrink-0" />}
              pending={pending === 'submit-claim'}
              pendingText={t.sending}
              onClick={() => send('submit-claim', {})}
            >
              {t.sendClaim}
            </Button>
          ) : (
            <Button
              icon={<Tablet aria-hidden className="size-5 shrink-0" />}
              pending={pending === 'hand-over-screen'}
              pendingText={shell.saving}
              onClick={() => send('hand-over-screen', { to: 'participant' })}
            >
              {t.handAgain}
            </Button>
          )
        }
      />
    </StepFrame>
  );
}
