import { cx } from './cx';

/** primary = the one next step of a screen; secondary = another way; quiet = aside; danger = ends or loses. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const VARIANTS = {
  primary: 'border-primary bg-primary text-on-primary hover:border-primary-strong hover:bg-primary-strong',
  secondary: 'border-edge bg-raised text-ink hover:border-ink hover:bg-sunk',
  quiet: 'border-transparent bg-transparent text-ink underline underline-offset-4 hover:bg-sunk',
  danger: 'border-stopped bg-stopped text-white hover:border-stopped-strong hover:bg-stopped-strong',
} as const satisfies Record<ButtonVariant, string>;

const OFF = 'border-edge! bg-sunk! text-muted! no-underline! cursor-not-allowed';

/**
 * Classes of anything that looks like a button; for a plain `<a>` where neither Button nor LinkButton fits.
 * At least 52 px high (44 px is the floor), and grows with the text.
 */
export const buttonLook = (
  variant: ButtonVariant = 'primary',
  options: { wide?: boolean; off?: boolean } = {},
) =>
  cx(
    'wrap-anywhere inline-flex min-h-13 max-w-full items-center justify-center gap-2 rounded-card border-2 py-2 text-center text-base',
    'leading-tight font-semibold transition-colors select-none',
    variant === 'quiet' ? 'px-3' : 'px-5',
    VARIANTS[variant],
    options.wide && 'w-full',
    options.off && OFF,
  );
