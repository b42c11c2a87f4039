import sharp from 'sharp';

/** Pixels in memory: RGB, interleaved, upright. `scale` leads from here to pixels as taken. */
export type Picture = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly takenWidth: number;
  readonly takenHeight: number;
};

export type Decoded =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly reason: Unreadable };
type Unreadable = 'picture-unreadable' | 'picture-too-large';

/** Above this a picture is refused unread; a phone's largest JPEG stays below. */
export const LARGEST_PICTURE_BYTES = 6 * 1024 * 1024;
/** Refuses decompression bombs: 40 megapixels. */
const LARGEST_PICTURE_PIXELS = 40_000_000;
/** Faces are read at 112–224 pixels; more than this only costs time. */
const WORKING_SIDE = 1280;

/** Decodes to RGB with EXIF rotation applied. Never throws on bad input. */
export const decodePicture = async (bytes: Uint8Array): Promise<Decoded> => {
  if (bytes.byteLength > LARGEST_PICTURE_BYTES) return { ok: false, reason: 'picture-too-large' };
  try {
    const source = () => sharp(bytes, { limitInputPixels: LARGEST_PICTURE_PIXELS, failOn: 'error' });
    const { format, width, height, autoOrient } = await source().metadata();
    if (!['jpeg', 'png', 'webp'].includes(format) || Math.min(width, height) < 24) {
      return { ok: false, reason: 'picture-unreadable' };
    }
    const { data, info } = await source()
      .autoOrient()
      .resize({ width: WORKING_SIDE, height: WORKING_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#808080' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const picture = {
      data: info.channels === 3 ? data : spread(data, info.width * info.height),
      width: info.width,
      height: info.height,
      scale: autoOrient.width / info.width,
      takenWidth: autoOrient.width,
      takenHeight: autoOrient.height,
    };
    return { ok: true, picture };
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    return { ok: false, reason: tooLarge ? 'picture-too-large' : 'picture-unreadable' };
  }
};

/** Grey pictures come with one channel. */
const spread = (grey: Uint8Array, pixels: number): Uint8Array => {
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i += 1) rgb.fill(grey[i] as number, i * 3, i * 3 + 3);
  return rgb;
};

/** The whole picture squeezed to the given size, averaged properly when shrinking. */
export const squeezed = async (picture: Picture, width: number, height: number): Promise<Uint8Array> =>
  sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .resize({ width, height, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
