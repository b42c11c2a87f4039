import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

/** Refused PINs, and the password that is asked before a PIN is set. */
export const PIN_REFUSALS = {
  'pin.wrong': says(
    ['PIN belum cocok.', 'Ketik lagi enam angka PIN Anda.'],
    ['The PIN does not match.', 'Type the six digits of your PIN again.'],
  ),
  'pin.unset': says(
    ['Anda belum mempunyai PIN.', 'Buat PIN di halaman Perangkat ini.'],
    ['You have no PIN yet.', 'Make one on the page This device.'],
  ),
  'pin.locked': says(
    [
      'Terlalu banyak percobaan.',
      'Tunggu lima belas menit, atau minta rekan mengambil alih sesi ini di perangkatnya.',
    ],
    [
      'Too many tries.',
      'Wait fifteen minutes, or ask a colleague to take this session over on their device.',
    ],
  ),
  'password.wrong': says(
    ['Kata sandi belum cocok.', 'Ketik lagi kata sandi Anda.'],
    ['The password does not match.', 'Type your password again.'],
  ),
  'password.same': says(
    ['Kata sandi baru sama dengan yang lama.', 'Pilih kata sandi yang lain.'],
    ['The new password is the same as the old one.', 'Choose another.'],
  ),
  'password.short': says(
    [
      'Kata sandi baru terlalu pendek.',
      'Pakai sedikitnya 12 karakter, misalnya tiga kata yang tidak berhubungan.',
    ],
    [
      'The new password is too short.',
      'Use at least 12 characters, such as three words that have nothing to do with each other.',
    ],
  ),
  'password.common': says(
    [
      'Kata sandi baru mudah ditebak.',
      'Pakai tiga kata yang tidak berhubungan, tanpa nama Anda dan nama kantor.',
    ],
    [
      'The new password is easy to guess.',
      'Use three words that have nothing to do with each other, without your name and the office’s.',
    ],
  ),
  'password.locked': says(
    ['Terlalu banyak percobaan.', 'Tunggu lima belas menit, lalu coba lagi.'],
    ['Too many tries.', 'Wait fifteen minutes, then try again.'],
  ),
  'command.malformed': says(
    ['PIN ini belum dapat dipakai.', 'Pakai enam angka yang tidak berurutan dan tidak semuanya sama.'],
    ['This PIN cannot be used.', 'Use six digits that are no run and not all the same.'],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type PinRefusalCode = keyof typeof PIN_REFUSALS;
