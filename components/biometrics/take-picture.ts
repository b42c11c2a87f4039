const sizeOf = (frame: HTMLVideoElement | ImageBitmap): { width: number; height: number } =>
  frame instanceof HTMLVideoElement ? { width: frame.videoWidth, height: frame.videoHeight } : frame;

/** Large enough for the match (640 × 480), small enough for a thin line. */
const WIDEST = 1280;
const NARROWEST = 640;

/**
 * One frame as JPEG bytes.
 * @param width wanted width in pixels; without it the frame's own, between 640 and 1280
 * @returns null while the camera has no frame yet
 */
export const takePicture = async (
  frame: HTMLVideoElement | ImageBitmap,
  { width: wanted, quality }: { readonly width?: number; readonly quality: number },
): Promise<Blob | null> => {
  const { width, height } = sizeOf(frame);
  if (width === 0 || height === 0) return null;
  const target = wanted ?? Math.min(WIDEST, Math.max(NARROWEST, width));
  const canvas = document.createElement('canvas');
  canvas.width = target;
  canvas.height = Math.round((height * target) / width);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(frame, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/** Lower-case hex SHA-256: what the device signs is what the device took. */
export const digestOf = async (picture: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
