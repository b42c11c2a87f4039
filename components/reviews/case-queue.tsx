'use client';
import { BadgeCheck } from 'lucide-react';
import type { Language } from '@/lib/domain/values/language';
import type { CaseQueue as Queue } from '@/lib/domain/views/case-schema';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { useLiveData } from '../staff/use-live-data';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import { settledRows, waitingRows } from './case-rows';

const WAITING = ['ticket', 'name', 'kind', 'why', 'asked', 'since'] as const;
const SETTLED = ['ticket', 'name', 'kind', 'asked', 'decision', 'by'] as const;

/** The branch's one queue of questions, moving with the journal. */
export function CaseQueue({ initial, language }: { initial: Queue; language: Language }) {
  const texts = REVIEWS[language].cases;
  const { data, stale } = useLiveData<Queue>('/api/v1/cases', initial);
  const action = { key: 'open', header: texts.open };
  return (
    <div className="flex flex-col gap-8">
      {stale ? (
        <Notice tone="attention" word={OFFICE[language].attention} title={texts.stale} live="polite">
          {texts.staleNext}
        </Notice>
      ) : null}
      <LiveStatus>{texts.count(data.waiting.length)}</LiveStatus>
      <section aria-labelledby="cases-waiting">
        <h2 id="cases-waiting" className="mb-3 text-lg">
          {texts.waiting}
        </h2>
        <DataTable
          caption={texts.waiting}
          columns={[...WAITING.map((key) => ({ key, header: texts.columns[key] })), action]}
          rows={waitingRows(data.waiting, data.now, language)}
          empty={
            <EmptyState icon={<BadgeCheck aria-hidden />} title={texts.empty}>
              {texts.emptyNext}
            </EmptyState>
          }
        />
      </section>
      <section aria-labelledby="cases-settled">
        <h2 id="cases-settled" className="mb-3 text-lg">
          {texts.settled}
        </h2>
        <DataTable
          caption={texts.settled}
          columns={[...SETTLED.map((key) => ({ key, header: texts.columns[key] })), action]}
          rows={settledRows(data.settled, language)}
          empty={<p className="text-muted">{texts.noneSettled}</p>}
        />
      </section>
    </div>
  );
}
