/**
 * The four states of the counter. A tone is never colour alone: whoever shows one adds its icon and a word.
 * attention = someone here must act; stopped = refused or lost; waiting = someone else acts; good = done.
 */
export type Tone = 'attention' | 'stopped' | 'waiting' | 'good';

/** Text and ground per tone; each pair is held to 7:1 by tests/rules/ui/contrast.test.ts. */
export const TONE_LOOK = {
  attention: 'bg-attention-soft text-attention',
  stopped: 'bg-stopped-soft text-stopped',
  waiting: 'bg-waiting-soft text-waiting',
  good: 'bg-good-soft text-good',
} as const satisfies Record<Tone, string>;

/** Text colour alone, for use on paper or raised ground. */
export const TONE_TEXT = {
  attention: 'text-attention',
  stopped: 'text-stopped',
  waiting: 'text-waiting',
  good: 'text-good',
} as const satisfies Record<Tone, string>;

/** Edge of a toned box (a shape, 3:1). */
export const TONE_EDGE = {
  attention: 'border-attention',
  stopped: 'border-stopped',
  waiting: 'border-waiting',
  good: 'border-good',
} as const satisfies Record<Tone, string>;
