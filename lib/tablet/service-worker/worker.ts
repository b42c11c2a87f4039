/// <reference lib="webworker" />
import { NavigationRoute, NetworkOnly, type PrecacheEntry, Serwist } from 'serwist';
import { IN_USE, TAKE_OVER, type TakeOverAnswer } from './in-use';
import { answerGuidance, forgetFormerGuidance, isGuidance, renewGuidance } from './keep-guidance';

declare const self: ServiceWorkerGlobalScope;
/** Written in by scripts/service-worker.ts: what this build's counter is made of. */
declare const PRECACHE: readonly PrecacheEntry[];
/** Likewise: the files of its face guidance. */
declare const GUIDANCE: readonly string[];

/**
 * The service worker. It answers the counter's static shell and everything that the shell is made of from the
 * cache, in the version it was installed with; all the rest is the network's. The API is never answered here.
 */
const serwist = new Serwist({
  precacheEntries: [...PRECACHE],
  precacheOptions: { cleanURLs: false, directoryIndex: null, ignoreURLParametersMatching: [] },
  // A new version waits until no page needs the old one (see the message below); the very first may begin at once.
  skipWaiting: false,
  clientsClaim: true,
  disableDevLogs: true,
});

/** Any other page of ours needs the server; without it an honest page stands in its place, at its address. */
serwist.registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      plugins: [{ handlerDidError: async () => serwist.matchPrecache('/offline') }],
    }),
    { denylist: [/^\/api\//] },
  ),
);
serwist.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && isGuidance(url),
  ({ event }) => answerGuidance(event as FetchEvent),
);
serwist.addEventListeners();
self.addEventListener('install', (event) => event.waitUntil(renewGuidance(GUIDANCE)));
self.addEventListener('activate', (event) => event.waitUntil(forgetFormerGuidance(GUIDANCE)));

const answerTakeOver = async (): Promise<TakeOverAnswer> => {
  const { held = [] } = await self.navigator.locks.query();
  if (held.some(({ name }) => name === IN_USE)) return 'in-use';
  await self.skipWaiting();
  return 'taking-over';
};

self.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  event.waitUntil(answerTakeOver().then((answer) => event.ports[0]?.postMessage(answer)));
});
