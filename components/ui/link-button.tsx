import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonVariant, buttonLook } from './button-look';
import { cx } from './cx';

export type LinkButtonProps = ComponentProps<typeof Link> & {
  variant?: ButtonVariant;
  icon?: ReactNode;
  wide?: boolean;
};

/** A link that looks like a button, for going somewhere. Prefetch is off: branch lines are thin. */
export function LinkButton({ variant, icon, wide, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link prefetch={false} {...rest} className={cx(buttonLook(variant, { wide }), className)}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
