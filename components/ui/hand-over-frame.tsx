import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';

export type HandOverFrameProps = {
  /** The band's text: "Layar untuk peserta". */
  band: string;
  /** The participant's masked name. */
  person: string;
  /** Language of what is shown, for screen readers and voices. */
  lang: 'id' | 'en' | 'jv';
  /** Gives the device back to the officer; kept small and at the right of the band. */
  handBack?: ReactNode;
  children: ReactNode;
};

/** The participant's turn: the whole ground changes, so that everyone in the room sees who is being asked. */
export function HandOverFrame({ band, person, lang, handBack, children }: HandOverFrameProps) {
  return (
    <div data-ground="participant" lang={lang} className="min-h-dvh">
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
        {children}
      </main>
    </div>
  );
}
