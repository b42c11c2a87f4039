import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { roomOfWorker } from './room';

/**
 * What Chromium plays as its camera: a YUV4MPEG2 file of one picture. The browser reads the picture anew for each
 * of its 30 frames a second, so that writing over it in place moves what stands before a camera that is open.
 */
export const PICTURE = { width: 480, height: 640 } as const;
const HEADER = `YUV4MPEG2 W${PICTURE.width} H${PICTURE.height} F30:1 Ip A1:1 C420jpeg\nFRAME\n`;
const clamped = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** RGB to planar YUV 4:2:0 in the studio range of ITU-R BT.601, which the browser expects of such a file. */
const planesOf = (rgb: Buffer): Buffer => {
  const { width, height } = PICTURE;
  const planes = Buffer.alloc((width * height * 3) / 2);
  const [u, v] = [width * height, (width * height * 5) / 4];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const [r, g, b] = [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
      planes[y * width + x] = clamped(16 + 0.257 * r + 0.504 * g + 0.098 * b);
      if (y % 2 === 1 || x % 2 === 1) continue;
      const place = (y / 2) * (width / 2) + x / 2;
      planes[u + place] = clamped(128 - 0.148 * r - 0.291 * g + 0.439 * b);
      planes[v + place] = clamped(128 + 0.439 * r - 0.368 * g - 0.071 * b);
    }
  return planes;
};

/** Where the browser looks for its camera. */
export const cameraFile = (): string => join(roomOfWorker(), 'camera.y4m');

/** No camera can be opened; one that is open goes on until its process ends. */
export const takeCameraAway = (): void => renameSync(cameraFile(), `${cameraFile()}.away`);

export const putCameraBack = (): void => renameSync(`${cameraFile()}.away`, cameraFile());

/** All that the camera plays now, to be played again. */
export const cameraBytes = (): Buffer => readFileSync(cameraFile());

/** Over the old bytes and in their place: the browser has the file open. */
const overwrite = (bytes: Buffer, from: number): void => {
  const open = openSync(cameraFile(), 'r+');
  writeSync(open, bytes, 0, bytes.length, from);
  closeSync(open);
};

export const playsBytes = (bytes: Buffer): void => overwrite(bytes, 0);

/** Puts a picture of exactly the camera's size before it, at once. */
export const shows = async (picture: Sharp): Promise<void> => {
  const planes = planesOf(await picture.removeAlpha().toColourspace('srgb').raw().toBuffer());
  const file = cameraFile();
  if (!existsSync(file)) {
    writeFileSync(`${file}.next`, Buffer.concat([Buffer.from(HEADER), planes]));
    return renameSync(`${file}.next`, file);
  }
  overwrite(planes, HEADER.length);
};
