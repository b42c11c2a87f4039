import { texts } from '../domain/values/language';

/** A refused command that waits for another one, and the way to send it once more. */
export const OUTBOX_AGAIN = texts({
  id: {
    follows: (what: string) => `Menyusul isian lain yang perlu dilihat: ${what}. Selesaikan itu dahulu.`,
    again: 'Kirim lagi',
    sending: 'Mengirim…',
  },
  en: {
    follows: (what: string) => `Follows another entry to look at: ${what}. Settle that one first.`,
    again: 'Send again',
    sending: 'Sending…',
  },
});
