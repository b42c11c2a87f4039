'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusPill } from '@/components/ui/status-pill';
import type { Tone } from '@/components/ui/tone';
import type { TimeZone } from '@/lib/domain/values/calendar';
import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { OUTBOX_AGAIN } from '@/lib/messages/outbox-again';
import { sayingOf } from '@/lib/messages/refusal-saying';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import type { Item, ItemState } from '@/lib/tablet/outbox/item';
import { takeOut } from '@/lib/tablet/outbox/outbox';
import { maySendAgain, sendAgain, standsOn } from '@/lib/tablet/outbox/send-again';

const TONES = {
  here: 'waiting',
  received: 'good',
  refused: 'attention',
} as const satisfies Record<ItemState, Tone>;

type Props = {
  item: Item;
  /** Ticket and name of its session, where they are known. */
  whose: string;
  all: readonly Item[];
  language: Language;
  zone: TimeZone;
};

/** One command: whose, what, when, how large, where it stands; a refused one with its reason, its owner and a way out. */
export function OutboxRow({ item, whose, all, language, zone }: Props) {
  const t = OUTBOX_TEXTS[language];
  const pictures = WAITING_PICTURES[language];
  const { picture } = item;
  const said = item.refused ? sayingOf(item.refused.code, language) : null;
  const words = OUTBOX_AGAIN[language];
  const [sending, setSending] = useState(false);
  const before = standsOn(item, all);
  const nameOf = ({ type }: Item) => t.commands[type] ?? t.otherCommand;
  const again = async () => {
    setSending(true);
    await sendAgain(item);
    setSending(false);
  };
  const drop = () => {
    if (window.confirm(t.dropAsk)) void takeOut(item.id);
  };
  return (
    <li className="flex flex-col gap-2 border-line border-b py-3 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>
          <span className="font-semibold">{nameOf(item)}</span> · {whose}
        </span>
        <StatusPill tone={TONES[item.state]}>
          {picture && picture.sent > 0 && item.state === 'here'
            ? pictures.way(picture.sent, picture.bytes)
            : t.states[item.state]}
        </StatusPill>
      </div>
      <p className="text-muted text-sm tabular-nums">
        {t.made} {shortMoment(item.at, zone, language)} ·{' '}
        {picture ? pictures.size(picture.bytes) : t.size((item.bytes / 1_024).toFixed(1))}
        {item.receipt ? ` · ${t.receipt(item.receipt.seq, item.receipt.head.slice(0, 12))}` : ''}
        {picture?.receipt ? ` · ${pictures.receipt(picture.receipt.slice(0, 12))}` : ''}
      </p>
      {item.refused ? (
        <div className="flex flex-col items-start gap-2">
          {before ? (
            <p className="font-semibold">{words.follows(nameOf(before))}</p>
          ) : (
            <p>
              {said?.says ?? item.refused.code} {said?.next}
            </p>
          )}
          <p className="text-muted text-sm">{t.owner}</p>
          <div className="flex flex-wrap items-center gap-2">
            {maySendAgain(item, all) ? (
              <Button variant="secondary" pending={sending} pendingText={words.sending} onClick={again}>
                {words.again}
              </Button>
            ) : null}
            <a href={`#${item.sessionId}`} className="font-semibold text-primary underline">
              {t.openSession}
            </a>
            <Button variant="quiet" onClick={drop}>
              {t.drop}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
