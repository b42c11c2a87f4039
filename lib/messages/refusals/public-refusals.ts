import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

/** Refused questions of participants: at a kiosk, at the claim desk, and with a receipt in hand. */
export const PUBLIC_REFUSALS = {
  'claim.not-matched': says(
    [
      'Nomor klaim dan tanggal lahir ini belum cocok.',
      'Periksa keduanya pada tanda terima dan KTP, lalu coba lagi.',
    ],
    [
      'This claim number and date of birth do not match.',
      'Check both on the receipt and the identity card, then try again.',
    ],
  ),
  'freeze.unknown': says(
    [
      'Kode ini belum dikenal, atau sudah tidak berlaku.',
      'Periksa dua belas angkanya pada SMS, lalu coba lagi. Atau minta petugas membantu sekarang.',
    ],
    [
      'This code is not known, or no longer valid.',
      'Check its twelve digits in the text message, then try again. Or ask an officer to help now.',
    ],
  ),
  'kiosk.too-many': says(
    ['Terlalu banyak percobaan.', 'Tunggu lima belas menit, atau tanyakan kepada petugas.'],
    ['Too many tries.', 'Wait fifteen minutes, or ask an officer.'],
  ),
  'receipt.too-many': says(
    ['Terlalu banyak pemeriksaan dalam satu menit.', 'Tunggu satu menit, lalu coba lagi.'],
    ['Too many checks within one minute.', 'Wait one minute, then try again.'],
  ),
  'receipt.notices-unreadable': says(
    ['Daftar pemberitahuan belum terbaca.', 'Muat ulang lembar ini, lalu cetak lagi.'],
    ['The list of notices cannot be read.', 'Reload this sheet, then print it again.'],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type PublicRefusal = keyof typeof PUBLIC_REFUSALS;
