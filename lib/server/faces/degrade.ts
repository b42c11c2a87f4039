import sharp, { type Sharp } from 'sharp';

/** Ways in which a counter's picture goes wrong, made from a good one. For evaluation and tests only. */
export const DEGRADATIONS = {
  none: (image) => image,
  dark: (image) => image.linear(0.13, 0),
  bright: (image) => image.linear(2.6, 30),
  blurred: (image, width) => image.blur(Math.max(1, width / 110)),
  small: (image, width) => image.resize({ width: Math.round(width / 5) }),
  jpeg25: (image) => image,
} as const satisfies Record<string, (image: Sharp, width: number) => Sharp>;

export type Degradation = keyof typeof DEGRADATIONS;

/** JPEG bytes of the picture as this trouble would leave it. */
export const degraded = async (bytes: Uint8Array, how: Degradation): Promise<Buffer> => {
  const { width } = await sharp(bytes).metadata();
  const quality = how === 'jpeg25' ? 25 : 90;
  return DEGRADATIONS[how](sharp(bytes), width).jpeg({ quality }).toBuffer();
};
