import { HeartHandshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

export type NavItem = { key: string; text: string; href: string; current?: boolean };

export type OfficeHeaderProps = {
  product: string;
  homeHref?: string;
  branch?: string;
  who?: string;
  role?: string;
  /** Sign-out, language: small buttons. */
  actions?: ReactNode;
  nav?: { label: string; items: readonly NavItem[] };
};

function Nav({ label, items }: NonNullable<OfficeHeaderProps['nav']>) {
  return (
    <nav aria-label={label} className="mx-auto max-w-7xl overflow-x-auto px-2 md:px-4">
      <ul className="flex gap-1">
        {items.map((item) => (
          // On a phone the row opens scrolled to where one is.
          <li key={item.key} className={item.current ? '[scroll-initial-target:nearest]' : undefined}>
            <a
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={cx(
                'flex min-h-11 items-center whitespace-nowrap border-b-4 px-2 -outline-offset-4 hover:bg-sunk',
                item.current ? 'border-primary font-bold text-primary' : 'border-transparent text-ink',
              )}
            >
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The head of every office page: whose counter this is, who works at it, in which role, and the way out. */
export function OfficeHeader({
  product,
  homeHref = '/',
  branch,
  who,
  role,
  actions,
  nav,
}: OfficeHeaderProps) {
  return (
    <header data-screen-only className="border-line border-b bg-raised text-sm">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 px-4 py-1 md:px-6">
        <a
          href={homeHref}
          className="flex min-h-11 items-center gap-2 rounded-chip font-bold text-lg text-primary"
        >
          <HeartHandshake aria-hidden className="size-7 shrink-0" />
          {/* On a phone the room beside the sign belongs to what one does here. */}
          <span className="max-sm:sr-only">{product}</span>
        </a>
        <p className="order-last flex w-full min-w-0 flex-wrap gap-x-3 pb-1 leading-snug text-muted sm:order-none sm:w-auto sm:pb-0">
          {branch ? <span className="font-semibold text-ink">{branch}</span> : null}
          {who ? <span>{who}</span> : null}
          {role ? <span>{role}</span> : null}
        </p>
        {actions ? <div className="ml-auto flex items-center gap-1">{actions}</div> : null}
      </div>
      {nav ? <Nav {...nav} /> : null}
    </header>
  );
}
