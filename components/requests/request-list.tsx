'use client';
import type { Language } from '@/lib/domain/values/language';
import type { RequestList as Requests } from '@/lib/domain/views/request-schema';
import { OFFICE } from '@/lib/messages/office';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import { useLiveData } from '../staff/use-live-data';
import { EmptyState } from '../ui/empty-state';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { RequestCard } from './request-card';

type RequestListProps = { initial: Requests; actor: string; language: Language };

/** What waits for another office, longest first, and what was answered lately; moving with the journal. */
export function RequestList({ initial, actor, language }: RequestListProps) {
  const t = REQUEST_TEXTS[language];
  const { data, stale, reload } = useLiveData<Requests>('/api/v1/requests', initial);
  const shared = { now: data.now, actor, language, done: () => void reload() };
  return (
    <Stack gap={8}>
      {stale ? (
        <Notice tone="attention" word={OFFICE[language].attention} title={t.stale} live="polite">
          {t.staleNext}
        </Notice>
      ) : null}
      <LiveStatus>{t.count(data.waiting.length)}</LiveStatus>
      <section className="flex flex-col gap-4">
        <h2 className="text-lg">{t.waiting}</h2>
        {data.waiting.length === 0 ? <EmptyState title={t.empty}>{t.emptyNext}</EmptyState> : null}
        {data.waiting.map((line) => (
          <RequestCard key={line.id} line={line} {...shared} />
        ))}
      </section>
      <section className="flex flex-col gap-4">
        <h2 className="text-lg">{t.settled}</h2>
        {data.settled.length === 0 ? <p className="text-muted">{t.noneSettled}</p> : null}
        {data.settled.map((line) => (
          <RequestCard key={line.id} line={line} {...shared} />
        ))}
      </section>
    </Stack>
  );
}
