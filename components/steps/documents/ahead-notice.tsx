'use client';
import { useSession } from '@/components/shell/session-context';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import { PAPERS_AHEAD } from '@/lib/messages/papers-ahead';
import { PlanPapers } from './plan-papers';

/** Papers photographed before the claim is counted: for which reason, what becomes of them, and another reason. */
export function AheadNotice() {
  const { view, language } = useSession();
  const t = PAPERS_AHEAD[language];
  const { papersPlanned } = view.state;
  if (!papersPlanned) return null;
  return (
    <Stack>
      <Notice tone="waiting" word={t.notCounted} title={REASON_WORDS[papersPlanned.reason][language]}>
        {t.notCountedNext}
      </Notice>
      <Disclosure summary={t.otherReason}>
        <PlanPapers />
      </Disclosure>
    </Stack>
  );
}
