/**
 * Draws the icons of the installed app (public/icons) from app/icon.svg. A maskable icon is cut to any shape by the
 * device, so its drawing stays within the middle 80 % and the ground fills the square (W3C, Web App Manifest).
 * Run: node --import tsx scripts/make-icons.ts
 */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const drawing = readFileSync('app/icon.svg', 'utf8');
const GROUND = '#0a5c45';

for (const size of [192, 512]) {
  const dense = { density: (72 * size) / 32 };
  await sharp(Buffer.from(drawing), dense).resize(size, size).png().toFile(`public/icons/icon-${size}.png`);
  const inner = Math.round(size * 0.8);
  const middle = await sharp(Buffer.from(drawing.replace(/ rx="7"/, '')), dense)
    .resize(inner, inner)
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 3, background: GROUND } })
    .composite([{ input: middle, gravity: 'centre' }])
    .png()
    .toFile(`public/icons/maskable-${size}.png`);
}
