import { cx } from './cx';

const HEIGHTS = { line: 'h-6', control: 'h-13', card: 'h-24', picture: 'aspect-video' } as const;

/**
 * Holds the room of what is being loaded, so that nothing jumps. It stands still: waiting is said by `label`,
 * to everyone, and not by movement.
 */
export function Skeleton({
  label,
  shape = 'line',
  count = 3,
}: {
  label: string;
  shape?: keyof typeof HEIGHTS;
  count?: number;
}) {
  return (
    <div role="status" aria-busy className="flex flex-col gap-3">
      <p className="text-muted text-sm">{label}</p>
      {Array.from({ length: count }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name
          key={index}
          aria-hidden
          className={cx(
            'rounded-card bg-sunk',
            HEIGHTS[shape],
            shape === 'line' && index === count - 1 && 'w-2/3',
          )}
        />
      ))}
    </div>
  );
}
