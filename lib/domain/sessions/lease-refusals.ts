import { says } from './refusal-words';

/** The noes of taking a session out of other hands. */
export const LEASE_REFUSALS = {
  'session.moved-meanwhile': says(
    [
      'Sesi ini baru saja berpindah ke perangkat lain.',
      'Tanyakan kepada rekan yang memegangnya sekarang. Bila tetap perlu, ambil alih sekali lagi.',
    ],
    [
      'This session has just moved to another device.',
      'Ask the colleague who holds it now. If it is still needed, take it over once more.',
    ],
  ),
  'pin.take-over': says(
    ['Mengambil alih sesi perlu PIN Anda.', 'Pilih alasan, lalu ketik enam angka PIN Anda.'],
    ['Taking a session over needs your PIN.', 'Choose the reason, then type the six digits of your PIN.'],
  ),
  'move-code.refused': says(
    [
      'Kode ini tidak berlaku lagi.',
      'Kode berlaku sekali, paling lama sepuluh menit. Minta kode baru di perangkat yang memegang sesi, atau ambil alih lewat papan sesi.',
    ],
    [
      'This code is no longer valid.',
      'A code works once, for ten minutes at most. Ask for a new one on the device that holds the session, or take it over from the session board.',
    ],
  ),
} as const;
