'use client';
import { lazy, Suspense } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { SummaryList } from '@/components/ui/summary-list';
import { TickList } from '@/components/ui/tick-list';
import { maskKpj } from '@/lib/domain/people/mask';
import { addMonths, dateInWords, dayOnly } from '@/lib/domain/values/calendar';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { MembershipCorrections } from '../membership/membership-corrections';

const DataLadder = lazy(() => import('../membership/data-ladder'));

/** The membership, read out and confirmed; said early and honestly when a claim cannot work today. */
export default function MembershipStep() {
  const { view, language, send, pending, go } = useSession();
  const t = PROFILE_TEXTS[language].membership;
  const shell = SESSION_TEXTS[language];
  const { person, membershipId, membershipConfirmed, profileConfirmed } = view.state;
  const membership = person?.memberships.find(({ id }) => id === membershipId);
  if (!membership) return null;
  const { leftOn, joinedOn, employer, segment, kpj } = membership;
  const claimableFrom = leftOn ? addMonths(leftOn, 1) : null;
  const early = !leftOn
    ? t.stillActive
    : claimableFrom && claimableFrom > view.today
      ? t.tooRecent(dateInWords(claimableFrom, language))
      : null;
  const confirm = async () => {
    const answer = await send('confirm-membership', { correct: true });
    if (answer.kind === 'accepted') go();
  };
  return (
    <StepFrame step="membership" title={t.title} lead={t.lead}>
      <Stack gap={6}>
        {early ? (
          <Notice tone="attention" word={shell.attention} title={t.early}>
            {early}
          </Notice>
        ) : null}
        <SummaryList
          items={[
            { key: 'who', term: shell.who, value: person?.name ?? '' },
            { key: 'kpj', term: shell.kpj, value: maskKpj(kpj) },
            { key: 'employer', term: t.employer, value: employer ?? t.none },
            { key: 'segment', term: t.segment, value: t.segments[segment] },
            { key: 'joined', term: t.joined, value: dayOnly(joinedOn, language) },
            { key: 'left', term: t.left, value: leftOn ? dayOnly(leftOn, language) : t.active },
          ]}
        />
        <Card title={t.three}>
          <TickList
            label={t.three}
            items={[
              {
                key: 'inactive',
                text: t.inactive,
                state: leftOn ? 'met' : 'missing',
                word: leftOn ? t.met : t.missing,
              },
              {
                key: 'updated',
                text: t.updated,
                state: profileConfirmed ? 'met' : 'unknown',
                word: profileConfirmed ? t.met : t.later,
              },
              { key: 'ceiling', text: t.ceiling, state: 'unknown', word: t.later },
            ]}
          />
        </Card>
        <MembershipCorrections />
        <Disclosure summary={t.wrongTitle}>
          <p className="mb-4">{t.wrong}</p>
          <Suspense>
            <DataLadder />
          </Suspense>
        </Disclosure>
      </Stack>
      <StepActions
        step="membership"
        note={membershipConfirmed ? t.done : undefined}
        primary={
          membershipConfirmed ? (
            <Button onClick={() => go()}>{shell.next}</Button>
          ) : (
            <Button pending={pending === 'confirm-membership'} pendingText={shell.saving} onClick={confirm}>
              {early ? t.goOnAnyway : t.correct}
            </Button>
          )
        }
      />
    </StepFrame>
  );
}
