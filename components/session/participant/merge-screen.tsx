'use client';
import { lazy, Suspense } from 'react';
import { ActionBar } from '@/components/ui/action-bar';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ReadAloud } from '@/components/ui/read-aloud';
import { Stack } from '@/components/ui/stack';
import { SummaryList } from '@/components/ui/summary-list';
import { dayOnly } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { useSession } from '../../shell/session-context';
import { useSigning } from '../../shell/signing';
import { useFocusedTitle } from './use-focused-title';

const ProblemNotice = lazy(() => import('../../shell/problem-notice'));

/** The participant sees his own cards in full, signs that all are his, or leaves it. */
export default function MergeScreen({ language, handBack }: { language: Language; handBack: () => void }) {
  const { view, send, pending, problem } = useSession();
  const t = CORRECTION_TEXTS[language];
  const heading = useFocusedTitle();
  const { path, ask, pad } = useSigning(language);
  const { person, membershipId } = view.state;
  const cards = person?.memberships ?? [];
  const agree = async () => {
    if (!path) return ask();
    const from = cards.filter(({ id }) => id !== membershipId).map(({ id }) => id);
    await send('ask-merge', { from, signature: path });
  };
  return (
    <Stack gap={6}>
      <h1 ref={heading} tabIndex={-1} className="text-xl">
        {t.mergeAsk}
      </h1>
      <p className="max-w-prose">{t.mergeSays}</p>
      <ReadAloud
        text={`${t.mergeAsk}\n${t.mergeSays}`}
        lang={language === 'id' ? 'id-ID' : 'en-US'}
        texts={PARTICIPANT_TEXTS[language].read}
      />
      <SummaryList
        items={cards.map(({ id, kpj, employer, joinedOn, leftOn }) => ({
          key: id,
          term: `${t.card} ${kpj}`,
          value: employer ?? t.selfEmployed,
          remark: t.from(dayOnly(joinedOn, language), leftOn ? dayOnly(leftOn, language) : t.active),
        }))}
      />
      {pad}
      {problem ? (
        <>
          <Notice tone="attention" word={t.attention} live="assertive">
            {t.trouble}
          </Notice>
          <Suspense>
            <ProblemNotice problem={problem} language={language} />
          </Suspense>
        </>
      ) : null}
      <ActionBar
        primary={
          <Button pending={pending === 'ask-merge'} pendingText={t.merging} onClick={agree}>
            {t.mergeAgree}
          </Button>
        }
        back={
          <Button variant="secondary" onClick={handBack}>
            {t.mergeLater}
          </Button>
        }
      />
    </Stack>
  );
}
