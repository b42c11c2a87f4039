import { CircleCheck, Clock3, OctagonX, TriangleAlert } from 'lucide-react';
import { cx } from './cx';
import type { Tone } from './tone';

const ICONS = { attention: TriangleAlert, stopped: OctagonX, waiting: Clock3, good: CircleCheck } as const;

/** The icon of a tone; silent to screen readers, because a word always stands beside it. */
export function ToneIcon({ tone, className }: { tone: Tone; className?: string }) {
  const Icon = ICONS[tone];
  return <Icon aria-hidden className={cx('size-[1.25em] shrink-0', className)} />;
}
