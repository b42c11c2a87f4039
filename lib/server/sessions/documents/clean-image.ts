import sharp from 'sharp';
import { MOST_PIXELS } from '../../../domain/documents/file-kind';
import { MEASURED_SIDE, remarksOn } from '../../../domain/documents/legibility';
import type { LegibilityRemark } from '../../../domain/sessions/documents';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';

/** One page as it is kept: a JPEG of our own making, without a word of where, when or by what it was taken. */
export type Page = { readonly jpeg: Buffer; readonly remarks: readonly LegibilityRemark[] };

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
): Promise<Outcome<Page, 'document.unreadable' | 'document.too-small' | 'document.resolution'>> => {
  try {
    // The header is read without a limit, so that too many pixels are told as what they are; nothing is decoded yet.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS)
      return refuse('document.resolution', { megapixels: Math.round((width * height) / 1_000_000) });
    const shortSide = Math.min(width, height);
    if (shortSide < SMALLEST_SIDE) return refuse('document.too-small');
    const jpeg = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
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
