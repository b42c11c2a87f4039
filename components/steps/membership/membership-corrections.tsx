'use client';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { openCase } from '@/lib/domain/sessions/steps';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { useSession } from '../../shell/session-context';
import { CorrectionStanding } from './correction-standing';

const EndOfWorkForm = lazy(() => import('./end-of-work-form'));

/** An end that the employer has not reported: the way on with the participant's own evidence. */
function EndOfWork() {
  const { view, language, drafts } = useSession();
  const t = CORRECTION_TEXTS[language];
  const [open, setOpen] = useState(drafts.of('ask-end-of-work') !== undefined);
  const chosen = view.state.person?.memberships.find(({ id }) => id === view.state.membershipId);
  const ended = chosen?.leftOn != null && chosen.leftOn <= view.today;
  return (
    <>
      <CorrectionStanding kind="end-of-work" />
      {ended || openCase(view.state, 'end-of-work') ? null : (
        <Card title={t.endTitle}>
          <p className="mb-4">{t.endLead}</p>
          {open ? (
            <Suspense>
              <EndOfWorkForm close={() => setOpen(false)} />
            </Suspense>
          ) : (
            <Button variant="secondary" onClick={() => setOpen(true)}>
              {t.endOpen}
            </Button>
          )}
        </Card>
      )}
    </>
  );
}

/** Several cards: the participant is asked on his own screen. */
function Merge() {
  const { view, language, send, pending } = useSession();
  const t = CORRECTION_TEXTS[language];
  const { person, membershipConfirmed } = view.state;
  const count = person?.memberships.length ?? 0;
  return (
    <>
      <CorrectionStanding kind="merge" />
      {count < 2 || membershipConfirmed || openCase(view.state, 'merge') ? null : (
        <Card title={t.mergeTitle(count)}>
          <p className="mb-4">{t.mergeLead}</p>
          <Button
            variant="secondary"
            pending={pending === 'hand-over-screen'}
            pendingText={t.handing}
            onClick={() => send('hand-over-screen', { to: 'participant' })}
          >
            {t.mergeOpen}
          </Button>
        </Card>
      )}
    </>
  );
}

/** What can be put right about the membership in this very visit. */
export function MembershipCorrections() {
  return (
    <>
      <EndOfWork />
      <Merge />
    </>
  );
}
