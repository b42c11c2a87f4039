import type { ComponentProps } from 'react';
import { cx } from './cx';

/** A plain link in running text or a list, with a target of 44 px when it stands alone (`alone`). */
export function TextLink({ alone, className, ...rest }: ComponentProps<'a'> & { alone?: boolean }) {
  return (
    <a
      {...rest}
      className={cx(
        'rounded-chip font-semibold text-primary underline underline-offset-4 hover:text-primary-strong hover:decoration-2',
        alone && 'inline-flex min-h-11 items-center gap-2',
        className,
      )}
    />
  );
}
