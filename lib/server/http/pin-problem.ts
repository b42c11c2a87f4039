import type { Outcome } from '../../domain/values/outcome';
import { problem } from '../platform/http/problem';

const NOES = {
  'pin.wrong': [422, 'PIN belum cocok.', 'Ketik lagi enam angka PIN Anda.'],
  'pin.unset': [409, 'Anda belum mempunyai PIN.', 'Buat PIN di halaman Perangkat ini.'],
  'pin.locked': [
    429,
    'Terlalu banyak percobaan.',
    'Tunggu lima belas menit, atau minta rekan mengambil alih sesi ini di perangkatnya.',
  ],
  'password.wrong': [422, 'Kata sandi belum cocok.', 'Ketik lagi kata sandi Anda.'],
} as const;

/** The answer about a PIN; `null` for a body that is no such question. */
export const pinAnswer = (outcome: Outcome<string | null, keyof typeof NOES> | null): Response => {
  if (!outcome)
    return problem(422, 'command.malformed', 'PIN ini belum dapat dipakai.', {
      nextStep: 'Pakai enam angka yang tidak berurutan dan tidak semuanya sama.',
    });
  if (outcome.ok)
    return Response.json({ proof: outcome.value }, { headers: { 'cache-control': 'no-store' } });
  const [status, title, nextStep] = NOES[outcome.code];
  return problem(status, outcome.code, title, { nextStep });
};
