import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { paper } from '../support/papers';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

/** A page of print, enlarged to what the largest cameras take. */
const enlarged = async (width: number, height: number): Promise<Buffer> =>
  sharp(await paper({ width: 1600, height: 1200 }))
    .resize(width, height)
    .jpeg({ quality: 60 })
    .toBuffer();

/** Twelve megapixels with a sensor's noise: more than 6 MB. */
const noisy = async (): Promise<Buffer> => {
  const noise = await sharp(randomBytes(4000 * 3000), { raw: { width: 4000, height: 3000, channels: 1 } })
    .linear(0.25, 0)
    .png()
    .toBuffer();
  return sharp(await paper({ width: 4000, height: 3000 }))
    .composite([{ input: noise, blend: 'add' }])
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
};

test('Photographs of 63 and 108 megapixels, and one of more than 6 MB, are made smaller on the page and taken', async ({
  officer,
}) => {
  test.slow(); // three large pictures are drawn
  await officer.reachesClaimOf(bambang);
  await officer.claim.hears('documents');
  await officer.claim.goesToDocuments();
  await officer.documents.isHere();
  await officer.documents.handsIn('KTP', await enlarged(9000, 7000));
  await officer.documents.handsIn('Kartu Keluarga (KK)', await enlarged(12_000, 9000));
  await officer.documents.handsIn('Buku tabungan', await noisy());
});
