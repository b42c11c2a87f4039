import { type KioskQuestion, verifyKiosk } from '../devices/verify-kiosk';
import { isOwnOrigin } from '../platform/http/origin';
import { problem } from '../platform/http/problem';
import { readJson } from '../platform/http/read-json';
import { answering } from './answering';
import { commandFault } from './command-problem';

/** Runs a route for a question that an enrolled office device signed, with nobody signed in. */
export const forKiosk = (
  request: Request,
  route: string,
  type: string,
  work: (question: KioskQuestion) => Promise<Response>,
): Promise<Response> =>
  answering(route, async () => {
    if (!isOwnOrigin(request))
      return problem(403, 'request.foreign-origin', 'Permintaan ini tidak berasal dari halaman Dampingi.', {
        nextStep: 'Buka Dampingi dari alamat resminya, lalu ulangi.',
      });
    const verified = await verifyKiosk(await readJson(request, 6_000), type);
    return verified.ok ? work(verified.value) : commandFault(verified.code);
  });

export const tooMany = (): Response =>
  problem(429, 'kiosk.too-many', 'Terlalu banyak percobaan.', {
    nextStep: 'Tunggu lima belas menit, atau tanyakan kepada petugas.',
  });
