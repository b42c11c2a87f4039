import type { ReactNode } from 'react';

export type Paper = 'a4' | 'slip';

/**
 * One sheet of paper, shown on the screen as it will print. Inside: `data-qr` on a QR picture makes it 30 mm,
 * `data-keep` keeps a block on one page. Mark everything else of the page with `data-screen-only`.
 */
export function PrintSheet({ paper, label, children }: { paper: Paper; label: string; children: ReactNode }) {
  return (
    <section data-sheet={paper} aria-label={label} className="border border-line p-4 shadow-soft">
      {children}
    </section>
  );
}
