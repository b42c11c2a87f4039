// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction

/** Rows or columns of the source that one row or column of the target is made of, one after the other. */
type Taps = {
  /** `from[i]` to `from[i + 1]` are the taps of the target's place i. */
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly weight: Float64Array;
};

/** Linear between neighbours, `steps` times for each place; beyond the edge the edge continues. */
const tapsOf = (count: number, scale: number, start: number, last: number, steps: number): Taps => {
  const from = new Int32Array(count + 1);
  const at = new Int32Array(count * steps * 2);
  const weight = new Float64Array(at.length);
  let next = 0;
  for (let place = 0; place < count; place += 1) {
    const first = next;
    const add = (index: number, share: number) => {
      let tap = next - 1;
      while (tap >= first && at[tap] !== index) tap -= 1;
      if (tap < first) {
        tap = next;
        at[tap] = index;
        next += 1;
      }
      weight[tap]! += share;
    };
    for (let step = 0; step < steps; step += 1) {
      const position = Math.min(last, Math.max(0, scale * (place + (step + 0.5) / steps - 0.5) + start));
      const index = position | 0;
      const share = position - index;
      add(index, (1 - share) / steps);
      if (share > 0) add(Math.min(last, index + 1), share / steps);
    }
    from[place + 1] = next;
  }
  return { from, at, weight };
};

type Axis = { readonly count: number; readonly scale: number; readonly start: number };
type Source = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/**
 * What `sample` gives where nothing is turned, to the rounding of its last digit: rows first, then columns, each
 * source pixel weighed once. (Times: docs/understand/biometrics.md.)
 * @returns RGB interleaved, 0–255
 */
export const sampleUpright = (source: Source, x: Axis, y: Axis, steps: number): Float32Array => {
  const columns = tapsOf(x.count, x.scale, x.start, source.width - 1, steps);
  const rows = tapsOf(y.count, y.scale, y.start, source.height - 1, steps);
  const used = columns.at.subarray(0, columns.from[x.count]);
  const left = used[0]!;
  const length = (used[used.length - 1]! - left + 1) * 3;
  const line = new Float64Array(length);
  const out = new Float32Array(x.count * y.count * 3);
  let to = 0;
  for (let v = 0; v < y.count; v += 1) {
    line.fill(0);
    for (let tap = rows.from[v]!; tap < rows.from[v + 1]!; tap += 1) {
      const weight = rows.weight[tap]!;
      const row = (rows.at[tap]! * source.width + left) * 3;
      for (let i = 0; i < length; i += 1) line[i]! += weight * source.data[row + i]!;
    }
    for (let u = 0; u < x.count; u += 1) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let tap = columns.from[u]!; tap < columns.from[u + 1]!; tap += 1) {
        const weight = columns.weight[tap]!;
        const i = (columns.at[tap]! - left) * 3;
        red += weight * line[i]!;
        green += weight * line[i + 1]!;
        blue += weight * line[i + 2]!;
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
      to += 3;
    }
  }
  return out;
};
