// Plain JavaScript, because a worker thread starts with no loader of its own. One file, one thread: whatever a
// crafted PDF does to the renderer's memory or time ends with it.
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

const { bytes, mostPages, side } = workerData;

const rendered = async (page) => {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const longest = Math.max(originalWidth, originalHeight, 1);
  const { data, width, height } = await page.render({ scale: side / longest });
  // PDFium hands out BGRA, which the library turns to RGBA.
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90 })
    .toBuffer();
};

const library = await PDFiumLibrary.init();
let answer;
try {
  const document = await library.loadDocument(new Uint8Array(bytes));
  const count = document.getPageCount();
  if (count < 1 || count > mostPages) answer = { kind: 'pages', count };
  else {
    const pages = [];
    for (const page of document.pages()) pages.push(await rendered(page));
    answer = { kind: 'rendered', pages };
  }
} catch (error) {
  answer = { kind: 'failed', reason: error instanceof Error ? error.message : 'unknown' };
}
parentPort.postMessage(answer);
