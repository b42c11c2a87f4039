import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

/** Refused words on what bank and books disagree on, and refused notifications of a bank. */
export const PAYMENT_REFUSALS = {
  'command.invalid': says(
    ['Penyelesaian ini belum lengkap.', 'Pilih cara penyelesaian dan tulis catatannya.'],
    ['This settlement is not complete.', 'Choose how it is settled and write the note.'],
  ),
  'command.actor-refused': says(
    ['Peran Anda tidak dapat menyelesaikan ini.', 'Minta penyelia cabang ini.'],
    ['Your role cannot settle this.', 'Ask a supervisor of this branch.'],
  ),
  'exception.settled': says(
    ['Ini sudah diselesaikan.', 'Muat ulang daftar.'],
    ['This was settled already.', 'Reload the list.'],
  ),
  'exception.unknown': says(
    ['Ini tidak ada di cabang Anda.', 'Muat ulang daftar.'],
    ['This is not in your branch.', 'Reload the list.'],
  ),
  'reconcile.too-many': says(
    [
      'Sudah sering dibandingkan dalam satu jam ini.',
      'Tunggu sebentar; perbandingan juga berjalan sendiri setiap malam.',
    ],
    ['It was compared often within this hour.', 'Wait a while; it is also compared by itself every night.'],
  ),
  'bank-notification.too-large': says(
    ['Pemberitahuan ini terlalu besar.', 'Kirim menurut kontrak SNAP BI.'],
    ['This notification is too large.', 'Send it as the SNAP BI contract says.'],
  ),
  'bank-notification.refused': says(
    ['Pemberitahuan ini tidak diterima.', 'Periksa tanda tangan dan waktunya, lalu kirim lagi.'],
    ['This notification was not accepted.', 'Check its signature and time, then send it again.'],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type PaymentRefusal = keyof typeof PAYMENT_REFUSALS;
