import type { Luminance } from './legibility';

/** How the paper lies in the frame. */
export type EdgeHint = 'fits' | 'no-paper' | 'come-closer' | 'cut-off';

/** Share of a side's pixels that must be edges before a line counts as the paper's. */
const BUSY = 0.04;
const STEP = 24;

const profile = ({ width, height, data }: Luminance, across: 'columns' | 'rows'): readonly number[] => {
  const length = across === 'columns' ? width : height;
  const other = across === 'columns' ? height : width;
  return Array.from({ length }, (_, line) => {
    let edges = 0;
    for (let at = 1; at < other; at += 1) {
      const [here, before] =
        across === 'columns'
          ? [data[at * width + line], data[(at - 1) * width + line]]
          : [data[line * width + at], data[line * width + at - 1]];
      if (Math.abs((here as number) - (before as number)) > STEP) edges += 1;
    }
    return edges / other;
  });
};

const span = (lines: readonly number[]): { readonly from: number; readonly to: number } | null => {
  const from = lines.findIndex((share) => share > BUSY);
  const to = lines.findLastIndex((share) => share > BUSY);
  return from < 0 ? null : { from: from / lines.length, to: (to + 1) / lines.length };
};

/**
 * Where print and edges lie in a frame: too little of it and the paper is far away; up to the very rim on
 * opposite sides and it is cut off. A hint while aiming, never a refusal.
 */
export const edgeHint = (frame: Luminance): EdgeHint => {
  const across = span(profile(frame, 'columns'));
  const down = span(profile(frame, 'rows'));
  if (!across || !down) return 'no-paper';
  const [width, height] = [across.to - across.from, down.to - down.from];
  if (width * height < 0.3) return 'come-closer';
  if (across.from < 0.01 && across.to > 0.99 && down.from < 0.01 && down.to > 0.99) return 'cut-off';
  return 'fits';
};
