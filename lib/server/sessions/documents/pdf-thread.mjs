// Plain JavaScript, because a worker thread starts with no loader of its own. One file, one thread: whatever a
// crafted PDF does to the renderer's memory or time ends with it.
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { settleTicks } from './pdf-ticks.mjs';

const { bytes, mostPages, side } = workerData;

/** The library tells PDFium's FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (a certificate's lock) by these words. */
const LOCKED = /^(Password required|Unsupported security)/;

const rendered = async (page) => {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const longest = Math.max(originalWidth, originalHeight, 1);
  const { data, width, height } = await page.render({ scale: side / longest, renderFormFields: true });
  // PDFium hands out BGRA, which the library turns to RGBA.
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90 })
    .toBuffer();
};

const library = await PDFiumLibrary.init();
let answer;
try {
  // No password: an owner's password only limits printing and copying, and such a file opens without one.
  const document = await library.loadDocument(new Uint8Array(bytes));
  const count = document.getPageCount();
  if (count < 1 || count > mostPages) answer = { kind: 'pages', count };
  else {
    const sources = [...document.pages()];
    settleTicks(document, sources);
    const pages = [];
    for (const page of sources) pages.push(await rendered(page));
    answer = { kind: 'rendered', pages };
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : 'unknown';
  answer = LOCKED.test(reason) ? { kind: 'locked' } : { kind: 'failed', reason };
}
parentPort.postMessage(answer);
