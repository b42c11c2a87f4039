'use client';
import { Button } from '@/components/ui/button';
import { StatusPill } from '@/components/ui/status-pill';
import type { Tone } from '@/components/ui/tone';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import type { Item, ItemState } from '@/lib/outbox/item';
import { takeOut } from '@/lib/outbox/outbox';
import type { TimeZone } from '@/lib/platform/calendar';
import { shortMoment } from '@/lib/platform/clock-time';
import type { Language } from '@/lib/sessions/events';
import { REFUSALS } from '@/lib/sessions/refusal-messages';

const TONES = {
  here: 'waiting',
  received: 'good',
  refused: 'attention',
} as const satisfies Record<ItemState, Tone>;

const saidOf = (code: string, language: Language) =>
  (REFUSALS as Partial<Record<string, (typeof REFUSALS)[keyof typeof REFUSALS]>>)[code]?.[language];

type Props = { item: Item; language: Language; zone: TimeZone };

/** One command: what, when, how large, where it stands; a refused one with its reason, its owner and a way out. */
export function OutboxRow({ item, language, zone }: Props) {
  const t = OUTBOX_TEXTS[language];
  const said = item.refused ? saidOf(item.refused.code, language) : null;
  const drop = () => {
    if (window.confirm(t.dropAsk)) void takeOut(item.id);
  };
  return (
    <li className="flex flex-col gap-2 border-line border-b py-3 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold">{t.commands[item.type] ?? t.otherCommand}</span>
        <StatusPill tone={TONES[item.state]}>{t.states[item.state]}</StatusPill>
      </div>
      <p className="text-muted text-sm tabular-nums">
        {t.made} {shortMoment(item.at, zone, language)} · {t.size((item.bytes / 1_024).toFixed(1))}
        {item.receipt ? ` · ${t.receipt(item.receipt.seq, item.receipt.head.slice(0, 12))}` : ''}
      </p>
      {item.refused ? (
        <div className="flex flex-col items-start gap-2">
          <p>
            {said?.says ?? item.refused.code} {said?.next}
          </p>
          <p className="text-muted text-sm">{t.owner}</p>
          <div className="flex flex-wrap gap-2">
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
