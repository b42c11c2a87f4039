import type { ReactNode } from 'react';

export type AmountLine = { key: string; label: ReactNode; figures: string; detail?: ReactNode };

/** How a sum comes about, line by line, with its total set apart; figures stand under each other. */
export function AmountLines({
  caption,
  lines,
  total,
}: {
  caption: string;
  lines: readonly AmountLine[];
  total: AmountLine;
}) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className="border-line border-b align-top">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              {line.label}
              {line.detail ? <span className="block text-muted text-sm">{line.detail}</span> : null}
            </th>
            <td className="whitespace-nowrap py-2 text-right tabular-nums">{line.figures}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-ink border-t-2 align-top">
          <th scope="row" className="py-3 pr-4 text-left font-bold">
            {total.label}
            {total.detail ? (
              <span className="block font-normal text-muted text-sm">{total.detail}</span>
            ) : null}
          </th>
          <td className="whitespace-nowrap py-3 text-right font-bold tabular-nums">{total.figures}</td>
        </tr>
      </tfoot>
    </table>
  );
}
