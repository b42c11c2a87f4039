import { useId } from 'react';

export type ProgressLineProps = {
  label: string;
  /** Parts done of `max`; without `value` the end is not known and only the label speaks. */
  value?: number;
  max?: number;
  /** What happens if one leaves now. */
  note?: string;
};

/** Long work: how far it is, and what happens if one leaves. */
export function ProgressLine({ label, value, max = 100, note }: ProgressLineProps) {
  const id = useId();
  return (
    <div>
      <p id={id} role="status" className="font-semibold">
        {label}
      </p>
      {value === undefined ? null : (
        <progress
          aria-labelledby={id}
          value={value}
          max={max}
          className="mt-2 h-3 w-full appearance-none overflow-hidden rounded-full border border-edge bg-raised [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:bg-primary"
        />
      )}
      {note ? <p className="mt-1 text-muted text-sm">{note}</p> : null}
    </div>
  );
}
