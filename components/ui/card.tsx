import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

export type CardProps = Omit<ComponentProps<'section'>, 'title'> & { title?: ReactNode; aside?: ReactNode };

/** A raised sheet for one matter, with an optional heading and something small at its right. */
export function Card({ title, aside, className, children, ...rest }: CardProps) {
  return (
    <section
      {...rest}
      className={cx(
        'rounded-card border border-line bg-raised p-4 shadow-soft sm:p-5 print:shadow-none',
        className,
      )}
    >
      {title || aside ? (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          {title ? <h2 className="text-lg">{title}</h2> : null}
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}
