import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MOST_PAGES } from '../../../domain/documents/file-kind';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';
import { carriesActiveContent } from './active-content';

export type PdfRefusal =
  | 'document.pdf-encrypted'
  | 'document.pdf-active'
  | 'document.too-many-pages'
  | 'document.unreadable';

type Answer =
  | { readonly kind: 'rendered'; readonly pages: readonly Uint8Array[] }
  | { readonly kind: 'pages'; readonly count: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'failed'; readonly reason: string };

const LONG_SIDE = 2_000;
/** Twenty scanned pages take a few seconds; a file that takes longer is made to take longer. */
const MOST_MILLISECONDS = 30_000;

/** Computed at run time, so that a bundler neither follows nor copies the thread. */
const threadFile = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'server', 'sessions', 'documents', 'pdf-thread.mjs');

const inThread = (bytes: Buffer): Promise<Answer> =>
  new Promise((settle) => {
    const workerData = { bytes, mostPages: MOST_PAGES, side: LONG_SIDE };
    const worker = new Worker(threadFile(), { workerData, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const end = (answer: Answer) => {
      clearTimeout(deadline);
      settle(answer);
      void worker.terminate();
    };
    const deadline = setTimeout(() => end({ kind: 'failed', reason: 'took too long' }), MOST_MILLISECONDS);
    worker.once('message', end);
    worker.once('error', ({ message }) => end({ kind: 'failed', reason: message }));
    worker.once('exit', () => end({ kind: 'failed', reason: 'the renderer ended' }));
  });

/** One file at a time in a process: a renderer takes a core for itself. */
let before: Promise<unknown> = Promise.resolve();
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const mine = before.then(work, work);
  before = mine.catch(() => undefined);
  return mine;
};

/**
 * A PDF's pages as pictures, with what is filled in, ticked and annotated on them. Nothing of the file itself is
 * kept, so no script, link, form, attachment or metadata of it either; a file that carries something that acts
 * is refused outright, and so is one that only opens with a password or a certificate.
 */
export const renderPdf = async (bytes: Buffer): Promise<Outcome<readonly Uint8Array[], PdfRefusal>> => {
  if (carriesActiveContent(bytes)) return refuse('document.pdf-active');
  const answer = await inTurn(() => inThread(bytes));
  if (answer.kind === 'pages') return refuse('document.too-many-pages', { pages: answer.count });
  if (answer.kind === 'locked') return refuse('document.pdf-encrypted');
  return answer.kind === 'rendered' ? ok(answer.pages) : refuse('document.unreadable');
};
