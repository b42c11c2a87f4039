import { Contrast, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

export type HandOverFrameProps = {
  /** The band's text: "Layar untuk peserta". */
  band: string;
  /** The participant's masked name. */
  person: string;
  /** Language of what is shown, for screen readers and voices. */
  lang: 'id' | 'en' | 'jv';
  /** Gives the device back to the officer; kept small and at the right of the band. */
  handBack?: ReactNode;
  /** More contrast, where the participant wants it: he turns it on and off himself. */
  contrast: { readonly on: boolean; readonly label: string; readonly onChange: (on: boolean) => void };
  children: ReactNode;
};

/** How a switch stands, seen from across the counter: the knob left and hollow, or right and full. */
function SwitchMark({ on }: { on: boolean }) {
  return (
    <span
      aria-hidden
      className={cx(
        'flex h-9 w-16 shrink-0 items-center rounded-full border-2 border-edge p-1',
        on ? 'justify-end bg-primary' : 'justify-start bg-sunk',
      )}
    >
      <span className={cx('size-6 rounded-full', on ? 'bg-paper' : 'bg-edge')} />
    </span>
  );
}

/** The participant's turn: the whole ground changes, so that everyone in the room sees who is being asked. */
export function HandOverFrame({ band, person, lang, handBack, contrast, children }: HandOverFrameProps) {
  return (
    <div
      data-ground="participant"
      data-contrast={contrast.on ? 'high' : undefined}
      lang={lang}
      className="min-h-dvh"
    >
      <header className="bg-band py-3 text-on-band">
        <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 md:px-6">
          <p className="flex min-w-0 items-center gap-3">
            <UserRound aria-hidden className="size-8 shrink-0" />
            <span className="min-w-0 leading-tight">
              <span className="block font-bold">{band}</span>
              <span className="block">{person}</span>
            </span>
          </p>
          {handBack}
        </div>
      </header>
      <main id="main" className="mx-auto max-w-3xl px-4 pt-6 pb-0 md:px-6 md:py-8">
        <button
          type="button"
          role="switch"
          aria-checked={contrast.on}
          onClick={() => contrast.onChange(!contrast.on)}
          className="mb-6 flex min-h-14 w-full items-center gap-3 rounded-card border-2 border-edge bg-raised px-4 py-2 text-left font-semibold text-ink aria-checked:border-primary aria-checked:bg-soft"
        >
          <Contrast aria-hidden className="size-8 shrink-0" />
          <span className="min-w-0 flex-1">{contrast.label}</span>
          <SwitchMark on={contrast.on} />
        </button>
        {children}
      </main>
    </div>
  );
}
