import QRCode from 'qrcode';

/** A QR code as one SVG path in modules, without its quiet zone (the paper around it is that). */
export type QrPicture = { readonly size: number; readonly path: string };

/** Level M: a thumb or a fold may cover up to 15 % (ISO/IEC 18004). */
export const qrPicture = (text: string): QrPicture => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) parts.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return { size: modules.size, path: parts.join('') };
};
