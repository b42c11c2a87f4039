import {
  type Declared,
  PIECE,
  pieceText,
  receiptText,
  type UploadProgress,
} from '../../domain/documents/upload-terms';
import { digestOf } from '../../domain/values/digest-of';
import { fetchWithRetry } from '../net/fetch-with-retry';
import { signWithDevice, thisDevice } from '../this-device/this-device';
import type { PictureOnItsWay } from './item';
import type { PostAnswer } from './post-command';

type Bytes = Uint8Array<ArrayBuffer>;
type Stopped = Exclude<PostAnswer, { kind: 'accepted' }>;
type Said = (UploadProgress & { readonly whole: boolean }) | Stopped;

/** A connection that has died says nothing. Longer than for a command: after the last piece a file is made anew. */
const NO_ANSWER_MS = 60_000;
/** How often a picture may be told to go on elsewhere before a person is to look at it. */
const MOST_TURNS = 3;
const UNDECIDED: Stopped = { kind: 'undecided', code: null };
const refused = (
  code: string,
  detail: Readonly<Record<string, string | number>> = {},
  reference: string | null = null,
): Stopped => ({ kind: 'refused', code, detail, faults: [], reference });

const saidBy = async (response: Response | null): Promise<Said> => {
  const answer = await response?.json().catch(() => null);
  // An answer that broke off says nothing: the same piece is sent again by whoever comes back to it.
  if (!response || !answer) return UNDECIDED;
  if (response.ok) return { offset: answer.offset, receipt: answer.receipt, whole: answer.file !== null };
  if (response.status === 401 || response.status === 423)
    return { kind: 'undecided', code: answer.code ?? null };
  return refused(answer.code ?? 'defect', answer.detail, answer.reference);
};

const sendPiece = async (declared: Declared, offset: number, piece: Bytes): Promise<Said> => {
  const digest = await digestOf(piece);
  const [device, signature] = [await thisDevice(), await signWithDevice(pieceText(declared, offset, digest))];
  if (!device || !signature) return refused('device.unknown');
  const whole = (declared.digest.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const headers = {
    'content-type': 'application/octet-stream',
    'upload-offset': String(offset),
    'upload-length': String(declared.length),
    'repr-digest': `sha-256=:${btoa(String.fromCharCode(...whole))}:`,
    'device-id': device.deviceId,
    'device-signature': signature,
  };
  const url = `/api/v1/sessions/${declared.sessionId}/documents/${declared.uploadId}`;
  const ask = () =>
    fetch(url, { method: 'PATCH', headers, body: piece, signal: AbortSignal.timeout(NO_ANSWER_MS) });
  return saidBy(await fetchWithRetry(ask));
};

/** The server's word on where to go on instead; null where it gave none. */
const elsewhere = (said: Stopped): UploadProgress | null => {
  if (said.kind !== 'refused') return null;
  if (said.code === 'upload.hash-wrong') return { offset: 0, receipt: '' };
  const { offset, receipt } = said.detail;
  return said.code === 'upload.offset' && typeof offset === 'number'
    ? { offset, receipt: `${receipt}` }
    : null;
};

/**
 * Sends a picture piece by piece from the last byte that the server gave its receipt for. What broke, a lost answer
 * or a browser that was killed in between costs one piece sent twice (see takePiece on the server for the protocol).
 * @returns null once the server has the whole, or knows nothing of the session: then the command says why
 */
export const sendPicture = async (given: {
  readonly sessionId: string;
  readonly picture: PictureOnItsWay;
  readonly bytes: Bytes;
  readonly note: (picture: PictureOnItsWay) => Promise<void>;
}): Promise<Stopped | null> => {
  const { sessionId, picture, bytes, note } = given;
  const { id: uploadId, digest } = picture;
  const declared: Declared = { sessionId, uploadId, length: bytes.length, digest };
  let standing: UploadProgress = { offset: picture.sent, receipt: picture.receipt };
  for (let turns = 0; ; ) {
    const piece = bytes.slice(standing.offset, standing.offset + PIECE);
    const said = await sendPiece(declared, standing.offset, piece);
    if ('kind' in said) {
      if (said.kind === 'refused' && said.code === 'session.unknown') return null;
      const other = elsewhere(said);
      turns += 1;
      if (!other || turns > MOST_TURNS) return said;
      standing = other;
      continue;
    }
    if (said.whole) {
      await note({ ...picture, sent: bytes.length, receipt: said.receipt });
      return null;
    }
    const own = await digestOf(
      new TextEncoder().encode(receiptText(standing.receipt, said.offset, await digestOf(piece))),
    );
    // The server stands further than this piece where an earlier answer was lost: its own next receipt will tell.
    if (said.offset === standing.offset + piece.length && said.receipt !== own)
      return refused('upload.bytes-changed');
    standing = said;
    await note({ ...picture, sent: said.offset, receipt: said.receipt });
  }
};
