import { texts } from '../domain/values/language';

/** Keeping the face for later visits: the participant's tick, and the way back. */
export const TEMPLATE_WORDS = texts({
  id: {
    title: 'Wajah untuk kunjungan berikutnya',
    allow: 'Ya, simpan wajah saya untuk kunjungan berikutnya',
    keptTitle: 'Wajah Anda tersimpan dari kunjungan lalu',
    kept: 'Anda dulu mengizinkannya. Anda boleh menariknya kapan saja; yang tersimpan langsung dimusnahkan.',
    officerKept: 'Wajah peserta tersimpan dari kunjungan lalu, dengan izinnya.',
    officerAllowed: 'Peserta mengizinkan wajahnya disimpan setelah klaim ini.',
    withdraw: 'Tarik izin dan musnahkan',
    withdrawing: 'Memusnahkan…',
  },
  en: {
    title: 'The face for later visits',
    allow: 'Yes, keep my face for the next visit',
    keptTitle: 'Your face is kept from an earlier visit',
    kept: 'You allowed it then. You may take it back at any time; what is kept is destroyed at once.',
    officerKept: 'The participant’s face is kept from an earlier visit, with consent.',
    officerAllowed: 'The participant allows the face to be kept after this claim.',
    withdraw: 'Take it back and destroy',
    withdrawing: 'Destroying…',
  },
});
