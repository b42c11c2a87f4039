export type PictureSize = { readonly width: number; readonly height: number };

/** Markers of JPEG that carry its size: SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC); ITU-T T.81, table B.1. */
const carriesSize = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const jpegSize = (view: DataView): PictureSize | null => {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // fill bytes may stand before any marker
      continue;
    }
    if (carriesSize(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/**
 * The size in pixels that a JPEG or PNG states, as stored (before any turning), or null where its beginning does not
 * tell. Nothing is decoded.
 * @param start the file's first bytes; a JPEG's size stands behind its metadata, within 256 KiB of any camera's
 */
export const statedSize = (start: Uint8Array): PictureSize | null => {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (view.byteLength < 24) return null;
  if (view.getUint16(0) === 0xffd8) return jpegSize(view);
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
};
