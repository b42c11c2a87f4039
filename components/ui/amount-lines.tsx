import type { ReactNode } from 'react';

export type AmountLine = { key: string; label: ReactNode; figures: string; detail?: ReactNode };

function Line({ line, bold }: { line: AmountLine; bold?: boolean }) {
  return (
    <div
      data-keep
      className={
        bold
          ? 'flex flex-wrap justify-between gap-x-4 border-ink border-t-2 py-3 font-bold'
          : 'flex flex-wrap justify-between gap-x-4 border-line border-b py-2'
      }
    >
      <dt className="min-w-0 flex-1 basis-[7em]">
        {line.label}
        {line.detail ? <span className="block font-normal text-muted text-sm">{line.detail}</span> : null}
      </dt>
      <dd className="ml-auto whitespace-nowrap tabular-nums">{line.figures}</dd>
    </div>
  );
}

export type AmountLinesProps = { label: string; lines: readonly AmountLine[]; total: AmountLine };

/**
 * How a sum comes about, line by line, with its total set apart; figures stand under each other. A figure and no
 * landmark: the same sum stands on both papers of a receipt.
 */
export function AmountLines({ label, lines, total }: AmountLinesProps) {
  return (
    <figure aria-label={label}>
      <dl>
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
        <Line line={total} bold />
      </dl>
    </figure>
  );
}
