import sharp from 'sharp';

/** Another picture of the same moment's person: nobody sits twice in exactly the same place. */
export const freshPicture = async (picture: Uint8Array): Promise<Buffer> => {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const zoom = 1.06 + Math.random() * 0.14;
  const [w, h] = [Math.round(width / zoom), Math.round(height / zoom)];
  const place = (room: number) => Math.round(room * (0.1 + 0.8 * Math.random()));
  return sharp(picture)
    .extract({ left: place(width - w), top: place(height - h), width: w, height: h })
    .resize({ width, height, fit: 'fill' })
    .jpeg({ quality: 92 })
    .toBuffer();
};
