import { TAKE_OVER, type TakeOverAnswer } from '@/lib/tablet/service-worker/in-use';

let registering: Promise<ServiceWorkerRegistration | null> | null = null;

/** Service workers exist on localhost and over HTTPS only; the product works without them, online. */
const supported = (): boolean =>
  process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator && 'locks' in navigator;

/** Registers the service worker once per page, after the page itself has loaded: its downloads come second. */
export const registerShell = (): Promise<ServiceWorkerRegistration | null> => {
  if (!supported()) return Promise.resolve(null);
  registering ??= new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  })
    .then(() => navigator.serviceWorker.register('/sw.js'))
    // Private windows and full disks refuse it; the counter then simply needs its network.
    .catch(() => null);
  return registering;
};

/** Asks the waiting version to take over. @returns its answer; `in-use` while a session is open in some tab. */
export const askToTakeOver = (waiting: ServiceWorker): Promise<TakeOverAnswer> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<TakeOverAnswer>) => resolve(data);
    waiting.postMessage(TAKE_OVER, [port2]);
  });
