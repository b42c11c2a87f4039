import { type EdgeHint, edgeHint } from '@/lib/domain/documents/edges';
import { type Luminance, MEASURED_SIDE, remarksOn } from '@/lib/domain/documents/legibility';
import type { LegibilityRemark } from '@/lib/domain/sessions/documents';

/** Long side of a photographed page: print stays readable, and 6 MB are never reached. */
export const LONGEST = 2_400;

const drawn = (video: HTMLVideoElement, longest: number): HTMLCanvasElement | null => {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas
    .getContext('2d', { willReadFrequently: longest === MEASURED_SIDE })
    ?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** Brightness after ITU-R BT.601, as the server's greyscale is near enough. */
const luminanceOf = (canvas: HTMLCanvasElement): Luminance | null => {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  if (!pixels) return null;
  const data = new Uint8Array(canvas.width * canvas.height);
  for (let at = 0; at < data.length; at += 1) {
    const from = at * 4;
    data[at] =
      0.299 * (pixels[from] as number) +
      0.587 * (pixels[from + 1] as number) +
      0.114 * (pixels[from + 2] as number);
  }
  return { width: canvas.width, height: canvas.height, data };
};

export type PageHint = { readonly edge: EdgeHint; readonly remark: LegibilityRemark | null };

/** What the frame shows now: how the paper lies, and what would keep it from being read. */
export const lookAtFrame = (video: HTMLVideoElement): PageHint | null => {
  const canvas = drawn(video, MEASURED_SIDE);
  const picture = canvas && luminanceOf(canvas);
  if (!picture) return null;
  const shortSide = Math.min(video.videoWidth, video.videoHeight);
  const edge = edgeHint(picture);
  return { edge, remark: edge === 'no-paper' ? null : (remarksOn(picture, { shortSide })[0] ?? null) };
};

/** The frame as a JPEG, in the camera's own detail. */
export const takePage = (video: HTMLVideoElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    const canvas = drawn(video, LONGEST);
    if (canvas) canvas.toBlob(resolve, 'image/jpeg', 0.9);
    else resolve(null);
  });
