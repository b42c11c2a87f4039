import type { ReactNode } from 'react';
import { TONE_TEXT, type Tone } from './tone';
import { ToneIcon } from './tone-icon';

export type Tick = {
  key: string;
  text: string;
  state: 'met' | 'missing' | 'unknown';
  /** The state in a word: "Terpenuhi", "Belum", "Menunggu". */
  word: string;
  /** Why it is missing, and what to do. */
  reason?: ReactNode;
};

const TONES = { met: 'good', missing: 'attention', unknown: 'waiting' } as const satisfies Record<
  Tick['state'],
  Tone
>;

/** Conditions one by one: met, missing with the reason, or not yet known. */
export function TickList({ label, items }: { label: string; items: readonly Tick[] }) {
  return (
    <ul aria-label={label} className="flex flex-col divide-y divide-line">
      {items.map((item) => (
        <li key={item.key} className="flex items-start gap-3 py-3">
          <ToneIcon tone={TONES[item.state]} className={`mt-[0.1em] ${TONE_TEXT[TONES[item.state]]}`} />
          <div className="min-w-0">
            <p>
              <span className="font-semibold">{item.text}</span>
              <span className={`ml-2 font-semibold text-sm ${TONE_TEXT[TONES[item.state]]}`}>
                {item.word}
              </span>
            </p>
            {item.reason ? <div className="max-w-prose text-muted">{item.reason}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
