import { kindOf, LARGEST_FILE, MOST_PIXELS } from '@/lib/domain/documents/file-kind';
import { type PictureSize, statedSize } from '@/lib/domain/documents/picture-size';
import { type Outcome, ok, refuse } from '@/lib/domain/values/outcome';
import { LONGEST } from './look-at-page';

/** Where a camera's own preview and notes end, and the size of the picture has been said. */
const START = 512 * 1024;
const QUALITY = 0.9;

/**
 * Decodes a picture upright and small. Only one side is given, so that a photograph that lies on its side keeps its
 * shape whichever way the browser turns it first.
 */
const drawnSmall = async (file: Blob, { width, height }: PictureSize): Promise<Blob | null> => {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const picture = await createImageBitmap(file, {
    imageOrientation: 'from-image',
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeQuality: 'high',
  });
  try {
    const rest = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * rest);
    canvas.height = Math.round(picture.height * rest);
    const pen = canvas.getContext('2d');
    if (!pen) return null;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  } finally {
    picture.close();
  }
};

/**
 * A chosen file as it is sent: a photograph that is larger than the server takes, in bytes or in pixels, is brought
 * down here, as the page's own camera does. Everything else goes as it is, and the server judges it.
 * @returns a refusal where the file is too large and this device cannot make it smaller
 */
export const bringDown = async (
  file: Blob,
): Promise<Outcome<Blob, 'document.too-large' | 'document.resolution'>> => {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  const kind = kindOf(start);
  const size = kind === 'jpeg' || kind === 'png' ? statedSize(start) : null;
  const tooMany = size !== null && size.width * size.height > MOST_PIXELS;
  if (file.size <= LARGEST_FILE && !tooMany) return ok(file);
  // Without a decoder, or without the memory for it, the picture cannot be made smaller here.
  const small = size && (await drawnSmall(file, size).catch(() => null));
  if (small && small.size <= LARGEST_FILE) return ok(small);
  return refuse(tooMany ? 'document.resolution' : 'document.too-large');
};
