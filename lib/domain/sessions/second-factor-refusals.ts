import { says } from './refusal-words';

/** The noes around what the participant confirms with beside the signature. */
export const SECOND_FACTOR_REFUSALS = {
  'factor.missing': says(
    [
      'Masih perlu satu jawaban dari peserta sendiri.',
      'Serahkan layar kepada peserta; pertanyaannya ada di atas kotak tanda tangan. Bila tidak tampak, muat ulang halaman ini.',
    ],
    [
      'One answer by the participant in person is still needed.',
      'Hand the screen to the participant; the question stands above the signature box. If it does not show, reload this page.',
    ],
  ),
  'factor.too-many-without': says(
    [
      'Hari ini sudah banyak klaim Anda tanpa bukti dari peserta sendiri.',
      'Minta rekan mengambil alih sesi ini, atau tanyakan lagi: kode ke nomor peserta atau upahnya.',
    ],
    [
      'Many of your claims today lack anything of the participant alone.',
      'Ask a colleague to take this session over, or ask once more: the code to their number, or their wage.',
    ],
  ),
  'factor.stale': says(
    ['Pertanyaan ini sudah berganti.', 'Jawab pertanyaan yang tampil sekarang.'],
    ['This question has been replaced.', 'Answer the question that is shown now.'],
  ),
} as const;
