import type { ChallengeFrame } from '../../domain/faces/challenge';
import { sealJson, unsealJson } from '../platform/crypto/seal-json';

type Kept = Omit<ChallengeFrame, 'embedding'> & { readonly embedding: string | null };

const packed = ({ embedding, ...frame }: ChallengeFrame): Kept => ({
  ...frame,
  embedding: embedding
    ? Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength).toString('base64')
    : null,
});

const unpacked = ({ embedding, ...frame }: Kept): ChallengeFrame => {
  if (embedding === null) return frame;
  const bytes = Uint8Array.from(Buffer.from(embedding, 'base64'));
  return { ...frame, embedding: new Float32Array(bytes.buffer) };
};

/** What the engine read of a batch, sealed as the frames are: it tells a face from every other. */
export const sealReading = (key: Buffer, frames: readonly ChallengeFrame[], about: string): Buffer =>
  sealJson(key, frames.map(packed), `reading:${about}`);

export const openReading = (key: Buffer, sealed: Buffer, about: string): ChallengeFrame[] =>
  unsealJson<Kept[]>(key, sealed, `reading:${about}`).map(unpacked);
