import type { WithoutChallenge } from '../sessions/challenge';
import type { Language } from '../sessions/events';

type Texts = {
  readonly withMovements: string;
  readonly soon: string;
  readonly count: (done: number, of: number) => string;
  readonly sendingFrames: (left: number) => string;
  readonly busy: (ahead: number) => string;
  readonly stop: string;
  readonly readAloud: string;
  readonly straight: string;
  readonly withoutTitle: string;
  readonly withoutLead: string;
  readonly withoutTake: string;
  readonly withoutWhy: string;
  readonly withoutReasons: Readonly<Record<WithoutChallenge, string>>;
  readonly withoutDecides: string;
  readonly lost: string;
  readonly lostNext: string;
};

/** Words of the movement challenge. */
export const CHALLENGE_TEXTS: Readonly<Record<Language, Texts>> = {
  id: {
    withMovements: 'Mulai dengan gerakan',
    soon: 'Sebentar lagi: ikuti panah dengan kepala.',
    count: (done, of) => `Gerakan ${Math.min(done + 1, of)} dari ${of}`,
    sendingFrames: (left) => `Mengirim rekaman: ${left} gambar lagi. Jangan tutup layar ini.`,
    busy: (ahead) => `Mesin wajah sedang sibuk, ${ahead} gambar di depan. Tunggu sebentar.`,
    stop: 'Hentikan',
    readAloud: 'Bacakan gerakan ini kepada peserta.',
    straight: 'Lihat lurus ke depan',
    withoutTitle: 'Peserta tidak dapat bergerak?',
    withoutLead: 'Foto lurus saja boleh diambil. Lalu petugas atau penyelia yang memastikan, bukan mesin.',
    withoutTake: 'Ambil foto tanpa gerakan',
    withoutWhy: 'Alasannya',
    withoutReasons: {
      'cannot-move': 'Kepala atau leher sulit digerakkan',
      'injury-or-illness': 'Luka atau sakit',
      'does-not-see-or-hear': 'Sulit melihat atau mendengar petunjuk',
      'weak-line': 'Jaringan terlalu lemah untuk rekaman',
    },
    withoutDecides: 'Wajah cocok, tetapi diambil tanpa gerakan. Karena itu petugas yang memastikan.',
    lost: 'Rekaman gerakan belum terkirim.',
    lostNext: 'Ketuk Mulai untuk gerakan baru. Percobaan ini tidak dihitung.',
  },
  en: {
    withMovements: 'Start with movements',
    soon: 'In a moment: follow the arrow with the head.',
    count: (done, of) => `Movement ${Math.min(done + 1, of)} of ${of}`,
    sendingFrames: (left) => `Sending the recording: ${left} pictures left. Keep this screen open.`,
    busy: (ahead) => `The face engine is busy, ${ahead} pictures ahead. Please wait a moment.`,
    stop: 'Stop',
    readAloud: 'Read this movement aloud to the participant.',
    straight: 'Look straight ahead',
    withoutTitle: 'The participant cannot move?',
    withoutLead:
      'A straight picture alone may be taken. Then the officer or a supervisor decides, not the machine.',
    withoutTake: 'Take the picture without movements',
    withoutWhy: 'Why',
    withoutReasons: {
      'cannot-move': 'Head or neck are hard to move',
      'injury-or-illness': 'Injury or illness',
      'does-not-see-or-hear': 'The cues are hard to see or hear',
      'weak-line': 'The line is too weak for a recording',
    },
    withoutDecides: 'The face matches, but it was taken without movements. So the officer makes sure of it.',
    lost: 'The recorded movements were not sent.',
    lostNext: 'Tap Start for new movements. This attempt does not count.',
  },
};
