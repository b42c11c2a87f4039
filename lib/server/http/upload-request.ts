import { LARGEST_PIECE } from '../../domain/documents/upload-terms';
import { readBytes } from '../platform/http/read-json';
import type { takePiece } from '../sessions/uploads/take-piece';
import type { Staff } from '../staff/current-staff';

type Piece = Parameters<typeof takePiece>[0];

/** `sha-256=:…:` of RFC 9530, as lower-case hex; empty where it is written otherwise. */
const digestIn = (header: string | null): string => {
  const encoded = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(header ?? '')?.[1];
  return encoded ? Buffer.from(encoded, 'base64').toString('hex') : '';
};

const numberIn = (header: string | null): number =>
  header !== null && /^\d{1,9}$/.test(header) ? Number(header) : Number.NaN;

/**
 * A piece as the headers of its request describe it; what is missing or misshapen is left for the use case to
 * refuse. @returns null where the body is larger than any piece may be
 */
export const readPiece = async (
  request: Request,
  address: { readonly sessionId: string; readonly uploadId: string },
  staff: Staff,
): Promise<Piece | null> => {
  const bytes = await readBytes(request, LARGEST_PIECE);
  if (!bytes) return null;
  const { headers } = request;
  return {
    declared: {
      ...address,
      length: numberIn(headers.get('upload-length')),
      digest: digestIn(headers.get('repr-digest')),
    },
    offset: numberIn(headers.get('upload-offset')),
    bytes,
    sender: {
      staff,
      deviceId: headers.get('device-id') ?? '',
      signature: headers.get('device-signature') ?? '',
    },
  };
};
