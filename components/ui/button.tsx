import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonVariant, buttonLook } from './button-look';
import { cx } from './cx';

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  /** Shown before the text; an icon element such as `<Camera aria-hidden />`. */
  icon?: ReactNode;
  /** Work is under way: the button keeps the focus, shows `pendingText` and cannot be pressed twice. */
  pending?: boolean;
  pendingText?: string;
  wide?: boolean;
};

/**
 * A button of at least 52 px. While pending or disabled it stays focusable (a removed focus loses people who
 * work by keyboard), and `type` turns to "button" so that Enter does not submit again.
 */
export function Button(props: ButtonProps) {
  const { variant, icon, pending = false, pendingText, wide, disabled, className, children, ...rest } = props;
  const off = pending || disabled;
  return (
    <button
      {...rest}
      type={off ? 'button' : (rest.type ?? 'button')}
      onClick={off ? undefined : rest.onClick}
      formAction={off ? undefined : rest.formAction}
      aria-disabled={off || undefined}
      aria-busy={pending || undefined}
      className={cx(buttonLook(variant, { wide, off }), className)}
    >
      {pending ? <LoaderCircle aria-hidden className="size-5 shrink-0 motion-safe:animate-spin" /> : icon}
      <span>{pending && pendingText ? pendingText : children}</span>
    </button>
  );
}
