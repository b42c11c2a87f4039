import { cx } from './cx';

export type MoneyAmountProps = {
  /** Whole rupiah as written, such as "Rp9.500.000". */
  figures: string;
  /** The same in words, without brackets. */
  words: string;
  label?: string;
  size?: 'normal' | 'large';
};

/** Money in figures and in words, because a nought too many is easier to hear than to see. */
export function MoneyAmount({ figures, words, label, size = 'normal' }: MoneyAmountProps) {
  return (
    <div>
      {label ? <p className="text-muted">{label}</p> : null}
      <p className={cx('font-bold tabular-nums', size === 'large' ? 'text-2xl' : 'text-lg')}>{figures}</p>
      <p className="text-muted">({words})</p>
    </div>
  );
}
