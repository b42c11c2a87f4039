/** End of a JPEG. Inside one the byte 0xff is always followed by 0x00 or a restart mark, so this is the end. */
const END = [0xff, 0xd9] as const;
const START = [0xff, 0xd8] as const;

const find = (bytes: Uint8Array, mark: readonly [number, number], from: number): number => {
  for (let at = bytes.indexOf(mark[0], from); at >= 0; at = bytes.indexOf(mark[0], at + 1)) {
    if (bytes[at + 1] === mark[1]) return at;
  }
  return -1;
};

/** The pictures of a motion JPEG, in order; what is between them (multipart headers) is passed over. */
export const framesOf = (clip: Uint8Array): Uint8Array[] => {
  const frames: Uint8Array[] = [];
  let position = 0;
  for (;;) {
    const start = find(clip, START, position);
    const end = start < 0 ? -1 : find(clip, END, start + 2);
    if (end < 0) return frames;
    frames.push(clip.subarray(start, end + 2));
    position = end + 2;
  }
};
