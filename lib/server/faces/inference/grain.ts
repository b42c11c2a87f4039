// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import type { Picture } from './picture';

/** Pixels of the middle of the picture that are read, at most, each way. */
const SIDE = 320;
/** Luma by which one pixel may stand out from its neighbours and still count more: an edge is no louder than grain. */
const LOUDEST = 6;
const BITS = 256;

/** A fixed and even mixing of a pixel's number (the finaliser of MurmurHash3). */
const mixed = (value: number): number => {
  let h = value + 0x9e3779b9;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** For each pixel its bit, and in the bit above those whether it is added to it or taken from it. */
const PLACES = Uint16Array.from({ length: SIDE * SIDE }, (_, pixel) => mixed(pixel) % (2 * BITS));

/** Luma by Rec. 601 of the middle of the picture, one pixel wider on each side. */
const middleOf = ({ data, width, height }: Picture, w: number, h: number): Float32Array => {
  const [left, top] = [(width - w - 2) >> 1, (height - h - 2) >> 1];
  const grey = new Float32Array((w + 2) * (h + 2));
  let to = 0;
  for (let y = 0; y < h + 2; y += 1) {
    let at = ((top + y) * width + left) * 3;
    for (let x = 0; x < w + 2; x += 1, at += 3) {
      grey[to] = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
      to += 1;
    }
  }
  return grey;
};

const inHex = (sums: Float32Array): string => {
  let hex = '';
  for (let i = 0; i < BITS; i += 4) {
    hex += [0, 1, 2, 3].reduce((digit, bit) => digit * 2 + (sums[i + bit]! > 0 ? 1 : 0), 0).toString(16);
  }
  return hex;
};

/**
 * What is finest in a picture (the camera's noise, hair, the threads of a scarf) as 256 bits in 64 hex digits. Each
 * bit is the sign of a sum over scattered pixels, so no picture can be made of it. Encoded anew, a picture keeps most
 * of them; taken anew, of one who holds still, it has others: noise and breath are never the same twice.
 */
export const grainOf = (picture: Picture): string => {
  const [w, h] = [Math.min(SIDE, picture.width - 2), Math.min(SIDE, picture.height - 2)];
  const grey = middleOf(picture, w, h);
  const row = w + 2;
  const sums = new Float32Array(BITS);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const at = (y + 1) * row + x + 1;
      const around = grey[at - 1]! + grey[at + 1]! + grey[at - row]! + grey[at + row]!;
      const stands = Math.max(-LOUDEST, Math.min(LOUDEST, grey[at]! - around / 4));
      const place = PLACES[y * SIDE + x]!;
      if (place < BITS) sums[place]! += stands;
      else sums[place - BITS]! -= stands;
    }
  }
  return inHex(sums);
};
