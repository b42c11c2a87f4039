import { isUnavailable } from '../database/connection';
import { databaseAnswers } from '../database/presence';
import { problem } from '../platform/http/problem';
import { logDefect } from '../platform/log';
import { logSparsely } from '../platform/log-sparsely';

/** Milliseconds after which a request that is not answered asks whether the database is there at all. */
const PATIENCE = 1_500;
const TRY_AGAIN_SECONDS = '2';

/** The database is away: nothing was refused, and the same request may be sent again (RFC 9110, 15.6.4). */
export const unavailable = (): Response =>
  problem(
    503,
    'server.unavailable',
    'Server belum dapat dihubungi.',
    { nextStep: 'Tunggu sebentar, lalu coba lagi. Yang sudah diterima tetap tersimpan.' },
    { 'retry-after': TRY_AGAIN_SECONDS },
  );

const settled = async (route: string, work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) {
      logSparsely('warn', 'request.unavailable', {
        route,
        code: (error as { code?: string }).code ?? 'silent',
      });
      return unavailable();
    }
    const reference = logDefect('request.failed', error, { route });
    return problem(500, 'defect', 'Terjadi kesalahan pada sistem kami.', {
      nextStep: 'Coba lagi. Jika tetap gagal, sebutkan nomor rujukan ini.',
      reference,
    });
  }
};

/** Resolves only once the database is found silent, asked again and again until `stop`. */
const whenSilent = (): { readonly found: Promise<Response>; readonly stop: () => void } => {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  const found = new Promise<Response>((resolve) => {
    const look = async () => {
      const there = await databaseAnswers();
      if (!there) resolve(unavailable());
      else if (!stopped) timer = setTimeout(look, PATIENCE);
    };
    timer = setTimeout(look, PATIENCE);
  });
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { found, stop };
};

/**
 * Runs a route; what it throws becomes a reference number, never a message. Where the database went silent in the
 * midst of it, the caller hears so within three seconds: what he asked may still happen, and is safe to ask again.
 */
export const answering = async (route: string, work: () => Promise<Response>): Promise<Response> => {
  const silence = whenSilent();
  try {
    return await Promise.race([settled(route, work), silence.found]);
  } finally {
    silence.stop();
  }
};
