import { texts } from '../domain/values/language';

/** Said when a page broke. A room of its own: every page carries these words, and no others. */
export const FAILURE = texts({
  id: {
    title: 'Halaman ini belum dapat ditampilkan',
    says: 'Ada gangguan di sistem kami. Yang sudah tersimpan tidak hilang.',
    next: 'Coba lagi. Jika tetap gagal, sebutkan nomor rujukan ini kepada administrator.',
    reference: (number: string) => `Nomor rujukan: ${number}`,
    tryAgain: 'Coba lagi',
    unreachedTitle: 'Server belum dapat dihubungi',
    unreached: 'Yang sudah tersimpan tidak hilang. Halaman ini lanjut sendiri begitu server menjawab.',
  },
  en: {
    title: 'This page cannot be shown right now',
    says: 'Something went wrong in our system. What was saved is not lost.',
    next: 'Try again. If it keeps failing, give this reference number to the administrator.',
    reference: (number: string) => `Reference number: ${number}`,
    tryAgain: 'Try again',
    unreachedTitle: 'The server cannot be reached',
    unreached: 'What was saved is not lost. This page goes on by itself as soon as the server answers.',
  },
});
