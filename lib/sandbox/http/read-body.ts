import type { IncomingMessage } from 'node:http';

/** The whole body, or null when it is longer than `limit` bytes. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // Read on without keeping, so that the reply can still be delivered.
    if (size <= limit) chunks.push(chunk);
    else if (size > limit * 4 + 1_000_000) return null;
  }
  return size > limit ? null : Buffer.concat(chunks);
};
