import sharp from 'sharp';
import { MEASURED_SIDE, remarksOn } from '../../../domain/documents/legibility';
import type { LegibilityRemark } from '../../../domain/sessions/documents';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';

/** One page as it is kept: a JPEG of our own making, without a word of where, when or by what it was taken. */
export type Page = { readonly jpeg: Buffer; readonly remarks: readonly LegibilityRemark[] };

/** Refuses decompression bombs: 60 megapixels, more than a phone's camera has. */
const MOST_PIXELS = 60_000_000;
/** Print on an A4 page stays readable at 220 dots an inch. */
const KEPT_SIDE = 2_400;
/** Below this nobody reads anything, and the machine need not ask. */
const SMALLEST_SIDE = 200;
const QUALITY = 82;

/** Brightness of a page at the size at which it is measured. */
const luminanceOf = async (jpeg: Buffer) => {
  const { data, info } = await sharp(jpeg)
    .resize({ width: MEASURED_SIDE, height: MEASURED_SIDE, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
};

/**
 * Reads an image and makes it anew: upright, bounded, stripped of all metadata (sharp writes none unless it
 * is told to). Never throws on bad input.
 */
export const cleanImage = async (
  bytes: Uint8Array,
  { scanned = false }: { readonly scanned?: boolean } = {},
): Promise<Outcome<Page, 'document.unreadable' | 'document.too-small'>> => {
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { width, height } = await source.metadata();
    const shortSide = Math.min(width, height);
    if (shortSide < SMALLEST_SIDE) return refuse('document.too-small');
    const jpeg = await source
      .autoOrient()
      .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: QUALITY })
      .toBuffer();
    return ok({ jpeg, remarks: remarksOn(await luminanceOf(jpeg), { shortSide, scanned }) });
  } catch {
    return refuse('document.unreadable'); // whatever the decoder objects to, the next step is the same
  }
};
