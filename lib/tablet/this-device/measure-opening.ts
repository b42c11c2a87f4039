import type { OpeningCheck } from '../../domain/devices/opening-check';
import { batteryPercent, clockDriftMs, storageFreeMb } from './this-browser';

type Seen = Pick<OpeningCheck, 'camera' | 'light'>;

const SAMPLE = 64;
/** A camera needs a moment until its exposure has settled, in milliseconds. */
const SETTLES_MS = 800;

/** Mean luminance of one frame, 0–255 (ITU-R BT.601 weights). */
const luminanceOf = (video: HTMLVideoElement): number | null => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SAMPLE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, SAMPLE, SAMPLE);
  const { data } = context.getImageData(0, 0, SAMPLE, SAMPLE);
  let sum = 0;
  for (let at = 0; at < data.length; at += 4)
    sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  return Math.round(sum / (SAMPLE * SAMPLE));
};

/** Opens the camera for a moment and looks at one frame; nothing of it is kept. */
const lookAround = async (): Promise<Seen> => {
  if (!navigator.mediaDevices) return { camera: 'missing', light: null };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    try {
      const video = document.createElement('video');
      video.muted = true;
      video.srcObject = stream;
      await video.play();
      await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
      return { camera: 'works', light: luminanceOf(video) };
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  } catch (fault) {
    return {
      camera: (fault as DOMException).name === 'NotAllowedError' ? 'refused' : 'missing',
      light: null,
    };
  }
};

/** The morning's measures of this device; the printer is the officer's word. */
export const measureOpening = async (printer: OpeningCheck['printer']): Promise<OpeningCheck> => {
  // Asked for here, where somebody has just tapped: some browsers grant it only then.
  const persisted = (await navigator.storage?.persist?.().catch(() => null)) ?? null;
  const [seen, driftMs, freeMb, charge] = await Promise.all([
    lookAround(),
    clockDriftMs(),
    storageFreeMb(),
    batteryPercent(),
  ]);
  return { ...seen, driftMs, storageFreeMb: freeMb, persisted, batteryPercent: charge, printer };
};
