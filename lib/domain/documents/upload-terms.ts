/** Size of a piece, bytes: two seconds at 256 kbit/s, so that a line that breaks every few seconds still gets on. */
export const PIECE = 64 * 1024;
/** Bounds of a piece that the server takes; the last one may be smaller. */
export const SMALLEST_PIECE = 16 * 1024;
export const LARGEST_PIECE = 256 * 1024;

/** What a device declares of a picture with each piece: it never changes while the picture goes up. */
export type Declared = {
  readonly sessionId: string;
  readonly uploadId: string;
  /** Bytes of the whole. */
  readonly length: number;
  /** SHA-256 of the whole, lower-case hex. */
  readonly digest: string;
};

/** The text that the device signs for one piece. @param digest of the piece, lower-case hex */
export const pieceText = (
  { sessionId, uploadId, length, digest: whole }: Declared,
  offset: number,
  digest: string,
): string => `upload:${sessionId}:${uploadId}:${length}:${whole}:${offset}:${digest}`;

/**
 * The text whose SHA-256 is the receipt after a piece: both sides reckon it for themselves, and it says at which
 * byte the server stands and that it has the very bytes before it.
 * @param before the receipt of the piece before; empty for the first
 * @param offset after this piece
 */
export const receiptText = (before: string, offset: number, digest: string): string =>
  `${before}:${offset}:${digest}`;

/** Where an upload stands: how many bytes the server has, and its receipt for them. */
export type UploadProgress = { readonly offset: number; readonly receipt: string };
