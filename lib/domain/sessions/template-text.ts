import type { InLanguages } from '../values/language';
import type { ConsentText } from './consent-text';

/** What the participant agrees to with the tick of its own: keeping his face for later visits. */
export const TEMPLATE_TEXTS: InLanguages<ConsentText> = {
  id: {
    version: 'face-2026-11.id',
    hash: '62e1137bad1589102df25d1d77dac8c582ca85e02a99a8af9597411939de9454',
    paragraphs: [
      'Boleh kami menyimpan ciri wajah Anda untuk kunjungan berikutnya? Pemeriksaan wajah lalu lebih mudah, juga bila foto KTP sudah lama.',
      'Yang disimpan: ciri wajah berupa angka dan satu foto hari ini, terkunci dengan kunci Anda sendiri. Tidak dipakai untuk hal lain dan tidak diberikan kepada siapa pun.',
      'Ini tidak wajib. Layanan hari ini tetap sama. Anda boleh menariknya kapan saja di loket; ciri dan foto itu langsung dimusnahkan.',
    ],
  },
  en: {
    version: 'face-2026-11.en',
    hash: 'a98caccc3ec661e586dc8400527055fd2a56f6c88a7ae47b25b7d997e2b8f87d',
    paragraphs: [
      'May we keep the features of your face for your next visit? The face check is then easier, also when the picture on your KTP is old.',
      'What is kept: the features of your face as numbers and one picture of today, locked with a key of your own. They are used for nothing else and given to nobody.',
      'You need not agree. Today’s service stays the same. You may take it back at any counter at any time; the features and the picture are then destroyed at once.',
    ],
  },
};
