import { type Declared, PIECE, pieceText } from '@/lib/domain/documents/upload-terms';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { takePiece } from '@/lib/server/sessions/uploads/take-piece';
import type { StaffAtWork } from './counter';

const hex = (bytes: Uint8Array) => sha256(bytes).toString('hex');

/** A picture on a tablet, about to go up. */
export const declares = (sessionId: string, uploadId: string, whole: Buffer): Declared => ({
  sessionId,
  uploadId,
  length: whole.length,
  digest: hex(whole),
});

/** Sends one piece, signed by the device as the tablet does it. */
export const sendsPiece = async (
  { staff, device }: StaffAtWork,
  declared: Declared,
  offset: number,
  bytes: Uint8Array,
) => {
  const signature = await device.signText(pieceText(declared, offset, hex(bytes)));
  return takePiece({ declared, offset, bytes, sender: { staff, deviceId: device.id, signature } });
};

/** Sends a whole picture piece by piece. @returns the server's answers in their order */
export const sendsWhole = async (by: StaffAtWork, declared: Declared, whole: Buffer, from = 0) => {
  const answers: Awaited<ReturnType<typeof sendsPiece>>[] = [];
  for (let at = from; at < whole.length; at += PIECE)
    answers.push(await sendsPiece(by, declared, at, whole.subarray(at, at + PIECE)));
  return answers;
};
