export type Frame = HTMLVideoElement | HTMLCanvasElement;
type Area = { readonly width: number; readonly height: number };

const sizeOf = (frame: Frame): Area =>
  frame instanceof HTMLVideoElement ? { width: frame.videoWidth, height: frame.videoHeight } : frame;

/** Twice what the match reads (640 × 480), small enough for a thin line: some 30 to 60 kB. */
const LONGEST = 960;

/** What the oval is about, an upright 3:4 in the middle: for a hint some 20 kB, for a frame of a movement some 8. */
const MIDDLE = { width: 360, height: 480 } as const;
const SMALL = { width: 240, height: 320 } as const;

const wholeSize = ({ width, height }: Area): Area => {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

const middleOf = ({ width, height }: Area): Area => {
  const scale = Math.min(width / MIDDLE.width, height / MIDDLE.height);
  return { width: MIDDLE.width * scale, height: MIDDLE.height * scale };
};

/**
 * The middle of a frame as raw pixels, for this device's own guidance.
 * @param canvas scratch room, kept from frame to frame
 * @returns RGBA row by row; null while the camera has no frame yet
 */
export const readPixels = (
  frame: Frame,
  canvas: HTMLCanvasElement,
  { width, height }: Area,
): Uint8ClampedArray<ArrayBuffer> | null => {
  const full = sizeOf(frame);
  if (full.width === 0 || full.height === 0) return null;
  const cut = middleOf(full);
  if (canvas.width !== width) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const [left, top] = [(full.width - cut.width) / 2, (full.height - cut.height) / 2];
  context.drawImage(frame, left, top, cut.width, cut.height, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
};

/**
 * One frame as JPEG bytes.
 * @param part `whole` for evidence, at most 960 pixels long, never enlarged; `middle` for a hint, where eyes keep
 *   enough pixels to be measured although little is sent; `small` for a frame of a movement
 * @returns null while the camera has no frame yet
 */
export const takePicture = async (
  frame: Frame,
  { part, quality }: { readonly part: 'whole' | 'middle' | 'small'; readonly quality: number },
): Promise<Blob | null> => {
  const full = sizeOf(frame);
  if (full.width === 0 || full.height === 0) return null;
  const cut = part === 'whole' ? full : middleOf(full);
  const canvas = document.createElement('canvas');
  const { width, height } = { whole: wholeSize(full), middle: MIDDLE, small: SMALL }[part];
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const [left, top] = [(full.width - cut.width) / 2, (full.height - cut.height) / 2];
  context.drawImage(frame, left, top, cut.width, cut.height, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};
