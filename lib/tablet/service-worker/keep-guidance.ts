/// <reference lib="webworker" />
import { GUIDANCE_ROOT } from '@/lib/tablet/face-guidance/files';

/**
 * The face guidance of this device, kept once per version, apart from the shell: it is four times as large, so the
 * shell's first visit does not wait for it. It is kept from the first time that it is fetched, ahead or in the face step.
 */
const CACHE = 'dampingi.guidance';

const isOf = (address: string, files: readonly string[]): boolean => {
  const { pathname } = new URL(address);
  // The kind of WebAssembly that few devices need is not in the list, but in the same folder.
  const folder = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
  return files.some((file) => pathname.startsWith(folder(file)));
};

export const isGuidance = (url: URL): boolean => url.pathname.startsWith(GUIDANCE_ROOT);

/** From what is kept, else from the network and then kept; a page that is left meanwhile does not break it off. */
export const answerGuidance = async (event: FetchEvent): Promise<Response> => {
  const { url } = event.request;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(url);
  if (kept) return kept;
  const response = await fetch(url);
  // A full disk only means that it is fetched again.
  if (response.ok) event.waitUntil(cache.put(url, response.clone()).catch(() => undefined));
  return response;
};

/** A device that has the former version gets the new one with its update: what was prepared stays prepared. */
export const renewGuidance = async (files: readonly string[]): Promise<void> => {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  const had = await cache.keys();
  if (had.length === 0 || had.some(({ url }) => isOf(url, files))) return;
  await cache.addAll([...files]).catch(() => undefined);
};

export const forgetFormerGuidance = async (files: readonly string[]): Promise<void> => {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) if (!isOf(request.url, files)) await cache.delete(request);
};
