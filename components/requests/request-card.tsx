'use client';
import { useState } from 'react';
import { DATA_LADDER } from '@/lib/domain/sessions/data-ladder';
import { dateInWords, dayOnly } from '@/lib/domain/values/calendar';
import { minutesBetween } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import type { RequestLine } from '@/lib/domain/views/request-schema';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { StatusPill } from '../ui/status-pill';
import { AnswerForm } from './answer-form';

export type RequestCardProps = {
  line: RequestLine;
  /** The server's clock, ISO 8601. */
  now: string;
  actor: string;
  language: Language;
  done: () => void;
};

const MINUTES_A_DAY = 1_440;

/** One request: what is asked of whom, since when, and the answer or the way to record it. */
export function RequestCard({ line, now, actor, language, done }: RequestCardProps) {
  const t = REQUEST_TEXTS[language];
  const [open, setOpen] = useState(false);
  // A code of a later release is shown as it is.
  const says = DATA_LADDER.find(({ trouble }) => trouble === line.trouble)?.says[language] ?? line.trouble;
  const days = Math.floor(minutesBetween(line.askedAt, now) / MINUTES_A_DAY);
  const office = line.employer ?? t.offices[line.office];
  return (
    <Card
      title={says}
      aside={
        <StatusPill tone={line.answer ? (line.answer === 'done' ? 'good' : 'stopped') : 'waiting'}>
          {line.answer ? t.answers[line.answer] : t.waiting}
        </StatusPill>
      }
    >
      <p className="font-semibold">{office}</p>
      <p>{t.about(line.ticket, line.maskedName)}</p>
      {line.lastDay ? <p>{t.lastDay(dayOnly(line.lastDay, language))}</p> : null}
      {line.evidence ? <p className="text-muted">{t.evidence[line.evidence]}</p> : null}
      <p className="text-muted">{t.since(dateInWords(line.askedAt.slice(0, 10), language), days)}</p>
      {line.answer ? null : open ? (
        <AnswerForm line={line} actor={actor} language={language} done={done} close={() => setOpen(false)} />
      ) : (
        <div className="mt-3">
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t.record}
          </Button>
        </div>
      )}
    </Card>
  );
}
