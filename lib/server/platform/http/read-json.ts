import { parseJson } from '../../../domain/values/parse-json';

/** Reads a JSON body of at most `limit` bytes; `undefined` when it is larger or not JSON. */
export const readJson = async (request: Request, limit: number): Promise<unknown> => {
  const bytes = await readBytes(request, limit);
  if (!bytes) return undefined;
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined; // not UTF-8
  }
};

/** Reads a body, giving up as soon as it grows over `limit` bytes, whatever its length header said. */
export const readBytes = async (request: Request, limit: number): Promise<Uint8Array | undefined> => {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
};
