/** Largest file that is taken, in bytes: 6 MB, the carrier's own limit. */
export const LARGEST_FILE = 6 * 1024 * 1024;
export const MOST_PAGES = 20;
/** Most pixels that are decoded: more than a sheet of paper needs, and a bound for what a small file can swell to. */
export const MOST_PIXELS = 60_000_000;

export type FileKind = 'jpeg' | 'png' | 'pdf';

const startsWith = (bytes: Uint8Array, ...values: readonly number[]): boolean =>
  values.every((value, index) => bytes[index] === value);

/**
 * What a file is, by its bytes; its name and declared type say nothing. `null` for anything else. A PDF's
 * header may stand within the first 1,024 bytes (ISO 32000-1, annex H); ours must stand at the very beginning,
 * so that a file that is two things at once is neither.
 */
export const kindOf = (bytes: Uint8Array): FileKind | null => {
  if (bytes.length < 100) return null;
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  return null;
};
