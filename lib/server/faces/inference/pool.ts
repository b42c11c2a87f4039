import { isAbsolute, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EngineLoad, FaceAnswer, Want } from '../../../domain/faces/port';
import type { ThreadAnswer, ThreadRequest } from './wire';

type Job = {
  readonly request: ThreadRequest;
  readonly settle: (answer: FaceAnswer) => void;
};

type Thread = { readonly worker: Worker; job: Job | undefined; deadline: NodeJS.Timeout | undefined };

export type PoolOptions = {
  readonly modelsDir: string;
  readonly workers: number;
  /** Pictures that may wait; one more is answered `busy`. */
  readonly queueLimit: number;
  /** A thread that takes longer is replaced and its picture answered `unavailable`. */
  readonly pictureMilliseconds: number;
};

/**
 * The path is computed at run time, so that a bundler neither follows nor copies the thread: it runs from its
 * source, under the tests' loader as well as below a bundled server.
 */
const threadFile = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'server', 'faces', 'inference', 'thread-entry.mjs');

/** A fixed number of threads, each with its own models, behind one bounded queue. */
export class EnginePool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Job[] = [];
  #nextId = 1;
  #closed = false;
  #restartPause = 200;

  private constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Resolves when every thread has its models loaded; rejects when one cannot. */
  static async start(options: PoolOptions): Promise<EnginePool> {
    if (!isAbsolute(options.modelsDir)) throw new Error('modelsDir must be an absolute path');
    const pool = new EnginePool(options);
    try {
      await Promise.all(Array.from({ length: options.workers }, () => pool.#open()));
    } catch (error) {
      await pool.close();
      throw error;
    }
    return pool;
  }

  analyse(image: Uint8Array, want: Want): Promise<FaceAnswer> {
    if (this.#closed) return Promise.resolve({ kind: 'unavailable', reason: 'engine-closed' });
    const idle = [...this.#threads].some((thread) => thread.job === undefined);
    if (!idle && this.#waiting.length >= this.#options.queueLimit) {
      return Promise.resolve({ kind: 'busy', ahead: this.#waiting.length + this.#running() });
    }
    return new Promise((settle) => {
      this.#waiting.push({ request: { id: this.#nextId++, image, want }, settle });
      this.#dispatch();
    });
  }

  load(): EngineLoad {
    return {
      workers: this.#threads.size,
      running: this.#running(),
      waiting: this.#waiting.length,
      queueLimit: this.#options.queueLimit,
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.settle({ kind: 'unavailable', reason: 'engine-closed' });
    await Promise.all([...this.#threads].map((thread) => this.#drop(thread, 'engine-closed')));
  }

  #running(): number {
    return [...this.#threads].filter((thread) => thread.job !== undefined).length;
  }

  #open(): Promise<void> {
    const worker = new Worker(/* turbopackIgnore: true */ threadFile(), {
      workerData: { modelsDir: this.#options.modelsDir },
      // The flags of the process around it (inspector, loaders, conditions) are not the thread's.
      execArgv: [],
    });
    const thread: Thread = { worker, job: undefined, deadline: undefined };
    return new Promise((resolve, reject) => {
      worker.on('message', (message: ThreadAnswer) => {
        if (message.kind === 'ready') {
          this.#threads.add(thread);
          this.#restartPause = 200;
          worker.unref();
          resolve();
          this.#dispatch();
        } else if (message.kind === 'broken') {
          reject(new Error(`the face engine cannot start: ${message.reason}`));
          void worker.terminate();
        } else {
          const { kind, id } = message;
          if (thread.job?.request.id !== id) return;
          this.#finish(
            thread,
            kind === 'answered'
              ? { kind: 'answered', value: message.value }
              : { kind: 'unavailable', reason: 'engine-failed' },
          );
        }
      });
      worker.on('error', (error) => {
        reject(error);
        void this.#replace(thread);
      });
      worker.on('exit', () => {
        reject(new Error('the face engine thread ended while starting'));
        void this.#replace(thread);
      });
    });
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      if (thread.job) continue;
      const job = this.#waiting.shift();
      if (!job) return;
      thread.job = job;
      // Holds the process alive while a picture is being read, and lets it end when none is.
      thread.worker.ref();
      thread.deadline = setTimeout(() => void this.#replace(thread), this.#options.pictureMilliseconds);
      thread.worker.postMessage(job.request);
    }
  }

  #finish(thread: Thread, answer: FaceAnswer): void {
    clearTimeout(thread.deadline);
    const job = thread.job;
    thread.job = undefined;
    thread.worker.unref();
    job?.settle(answer);
    this.#dispatch();
  }

  async #drop(thread: Thread, reason: string): Promise<void> {
    this.#threads.delete(thread);
    clearTimeout(thread.deadline);
    const job = thread.job;
    thread.job = undefined;
    job?.settle({ kind: 'unavailable', reason });
    await thread.worker.terminate();
  }

  /** A dead or stuck thread costs its own picture only: nobody's attempt is spent on it. */
  async #replace(thread: Thread): Promise<void> {
    if (!this.#threads.has(thread)) return;
    await this.#drop(thread, 'engine-thread-ended');
    while (!this.#closed && this.#threads.size < this.#options.workers) {
      await new Promise((resolve) => setTimeout(resolve, this.#restartPause).unref());
      this.#restartPause = Math.min(30_000, this.#restartPause * 2);
      if (this.#closed) return;
      await this.#open().catch(() => undefined);
    }
    if (this.#closed)
      await Promise.all([...this.#threads].map((other) => this.#drop(other, 'engine-closed')));
  }
}
