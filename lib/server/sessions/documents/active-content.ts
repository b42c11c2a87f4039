import { inflateSync } from 'node:zlib';

/** What a paper does not need: scripts, programs, forms with scripts, media, files within the file. */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|Movie|Sound)\b/;
/** Far more than a scanned paper has. */
const MOST_STREAMS = 2_000;
const MOST_INFLATED = 8 * 1024 * 1024;

/** Names may be written with escapes: /J#61vaScript is /JavaScript (ISO 32000-1, 7.3.5). */
const plainNames = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Only these streams hold objects (ISO 32000-1, 7.5.7); in the bytes of a picture any name turns up by chance. */
const HOLDS_OBJECTS = /\/Type\s*\/ObjStm\b/;

const inflated = (stream: Buffer): Buffer => {
  try {
    return inflateSync(stream, { maxOutputLength: MOST_INFLATED });
  } catch {
    return Buffer.alloc(0); // another filter, or broken: then the renderer says so
  }
};

/** The file's objects: what stands between its streams, and what object streams hold. */
function* objectsOf(bytes: Buffer): Generator<string> {
  let at = 0;
  for (let count = 0; count < MOST_STREAMS; count += 1) {
    const start = bytes.indexOf('stream', at, 'latin1');
    const end = start < 0 ? -1 : bytes.indexOf('endstream', start, 'latin1');
    const between = plainNames(bytes.subarray(at, end < 0 ? undefined : start));
    yield between;
    if (end < 0) return;
    const dictionary = between.slice(between.lastIndexOf(' obj') + 1);
    const body = bytes[start + 6] === 0x0d ? start + 8 : start + 7;
    if (HOLDS_OBJECTS.test(dictionary)) yield plainNames(inflated(bytes.subarray(body, end)));
    at = end + 'endstream'.length;
  }
}

/**
 * Whether a PDF carries anything that acts, as far as that stands in the open: what an encrypted file keeps in
 * object streams is not read here. Such a file is refused so that whoever made it hears of it; the protection
 * does not rest on this search, because what is kept is rendered pages, in which nothing can act.
 */
export const carriesActiveContent = (bytes: Buffer): boolean => {
  for (const objects of objectsOf(bytes)) if (ACTIVE.test(objects)) return true;
  return false;
};
