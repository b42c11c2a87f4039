import type { InLanguages } from '../values/language';

export type ConsentText = {
  readonly version: string;
  /** Lower-case hex SHA-256 of the paragraphs joined by line feeds; a test holds it to the text. */
  readonly hash: string;
  readonly paragraphs: readonly string[];
};

/**
 * What the participant agrees to, with purpose, kinds of data, retention and rights (UU PDP 27/2022,
 * articles 5–13 and 20–22). A changed text is a new version; Javanese joins as one more entry once a
 * speaker has written it. The retention periods are this project's own parameter.
 */
export const CONSENT_TEXTS: InLanguages<ConsentText> = {
  id: {
    version: '2026-11.id',
    hash: 'e3d1ad28b984ac5eb3bee75a23d700850758e219b7117fb7d94375cdbbe36dd1',
    paragraphs: [
      'Petugas kami akan membantu Anda memperbarui data dan mengajukan klaim JHT (tabungan hari tua).',
      'Untuk itu kami memakai NIK, data diri, nomor rekening, dan foto wajah Anda. Foto wajah dibandingkan dengan data kependudukan untuk memastikan bahwa Anda sendiri yang mengajukan.',
      'Data ini kami pakai hanya untuk layanan hari ini dan untuk pembuktiannya. Data disimpan terkunci dan dihapus setelah masa simpannya habis: 5 tahun untuk klaim, 90 hari untuk foto wajah.',
      'Anda boleh melihat data Anda, memintanya diperbaiki, atau menarik persetujuan ini kapan saja sebelum klaim dikirim. Menolak tidak mengurangi hak Anda: Anda tetap dapat dilayani dengan berkas.',
      'Dengan tanda tangan ini, Anda setuju dibantu petugas dan setuju data Anda dipakai untuk keperluan tersebut.',
    ],
  },
  en: {
    version: '2026-11.en',
    hash: '4b4d5e26ed2a3be161f3552a0d390cf0e0c4f3bfe026fdd3bd7080cd0d8040a9',
    paragraphs: [
      'Our officer will help you update your data and claim your JHT (old-age savings).',
      'For this we use your NIK, your personal data, your bank account and a picture of your face. The picture is compared with the population registry to make sure that it is you who claims.',
      'We use these data only for today’s service and for its proof. They are kept locked and destroyed when their time is over: 5 years for the claim, 90 days for the picture of your face.',
      'You may see your data, ask for a correction, or withdraw this consent at any time before the claim is sent. Saying no takes nothing from you: you can still be served with documents.',
      'By signing you agree to be helped by the officer and to your data being used for this.',
    ],
  },
};
