import type { CDPSession, Page } from '@playwright/test';

/** 256 kbit/s each way with 400 ms to the server: what a branch at the edge of a cell has. */
const BYTES_A_SECOND = 32_000;
const LATENCY_MS = 400;

const slowed = new WeakMap<Page, CDPSession>();

const conditions = (offline: boolean) => ({
  offline,
  latency: LATENCY_MS,
  downloadThroughput: BYTES_A_SECOND,
  uploadThroughput: BYTES_A_SECOND,
});

/** Slows this page's network down, as the browser itself can. */
export const slowDown = async (page: Page): Promise<void> => {
  const tools = await page.context().newCDPSession(page);
  slowed.set(page, tools);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', conditions(false));
};

/** The page's connection is cut, or there again as it was: a line that was slowed down stays so. */
export const cutLine = async (page: Page, cut: boolean): Promise<void> => {
  await page.context().setOffline(cut);
  // The two ways of shaping a line do not know of each other.
  await slowed.get(page)?.send('Network.emulateNetworkConditions', conditions(cut));
};

/**
 * Every n-th request is carried out by the server, and its reply is lost on the way back. The event stream is
 * left alone: it has no reply that ends. @returns how many replies were lost so far.
 */
export const loseEveryReply = async (page: Page, nth: number): Promise<() => number> => {
  let asked = 0;
  let lost = 0;
  await page.route(/\/api\/v1\/(?!live)/, async (route) => {
    asked += 1;
    if (asked % nth !== 0) return route.continue();
    await route.fetch().catch(() => null);
    lost += 1;
    return route.abort('connectionreset');
  });
  return () => lost;
};

const NETWORKS = {
  good: async () => undefined,
  /** 256 kbit/s, 400 ms. */
  weak: slowDown,
  /** Every tenth reply of the API is lost after the work was done. */
  lossy: (page: Page) => loseEveryReply(page, 10),
} as const satisfies Record<string, (page: Page) => Promise<unknown>>;

/** The network on which the whole run of stories stands: STORIES_NETWORK, a good one unless it says another. */
export const networkOfRun = (): keyof typeof NETWORKS => {
  const named = process.env.STORIES_NETWORK || 'good';
  if (named in NETWORKS) return named as keyof typeof NETWORKS;
  throw new Error(`STORIES_NETWORK: ${named} is none of ${Object.keys(NETWORKS).join(', ')}`);
};

export const standOn = async (network: keyof typeof NETWORKS, page: Page): Promise<void> => {
  await NETWORKS[network](page);
};

/** Counts the requests of one kind that this page makes from now on. @returns how many so far. */
export const requestsOf = (page: Page, method: string, path: RegExp): (() => number) => {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === method && path.test(new URL(request.url()).pathname)) count += 1;
  });
  return () => count;
};

const KEY = 'machine-wait';

/** Counts, by step, the time in which this page shows that the machine is at work. */
export const countWaiting = async (page: Page): Promise<void> => {
  await page.addInitScript((key) => {
    let last = 0;
    setInterval(() => {
      const now = performance.now();
      const busy = document.querySelector('[aria-busy="true"]') !== null;
      // A page that has just come counts from its first request on.
      if (busy || last === 0) {
        const sums = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        const step = location.hash.split('/')[1] ?? location.pathname;
        sums[step] = (sums[step] ?? 0) + now - last;
        sessionStorage.setItem(key, JSON.stringify(sums));
      }
      last = now;
    }, 50);
  }, KEY);
};

/** @returns milliseconds of waiting by step, in the order of the steps. */
export const waitedSoFar = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '{}'), KEY);
