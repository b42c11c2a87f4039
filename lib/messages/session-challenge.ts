import type { Target } from '../domain/faces/movements';
import type { WithoutChallenge } from '../domain/sessions/challenge';
import type { InLanguages } from '../domain/values/language';

type Texts = {
  readonly withMovements: string;
  readonly soon: string;
  readonly count: (done: number, of: number) => string;
  readonly sendingFrames: (left: number) => string;
  readonly sendingNote: string;
  readonly busy: (ahead: number) => string;
  /** The movement is long in coming. */
  readonly further: string;
  readonly seenInstead: Readonly<Record<Target, string>>;
  /** It did not come. */
  readonly unseen: Readonly<Record<Target, string>>;
  readonly unseenNext: string;
  /** Broken off by something that happened to the device. */
  readonly broken: Readonly<Record<'left' | 'turned' | 'camera', string>>;
  readonly stop: string;
  readonly readAloud: string;
  readonly straight: string;
  readonly withoutTitle: string;
  readonly withoutLead: string;
  readonly withoutTake: string;
  readonly withoutWhy: string;
  readonly withoutReasons: Readonly<Record<WithoutChallenge, string>>;
  readonly withoutDecides: string;
  /** On receipt and replay. */
  readonly demoWithout: string;
  readonly lost: string;
  readonly lostNext: string;
};

/** Words of the movement challenge. */
export const CHALLENGE_TEXTS: InLanguages<Texts> = {
  id: {
    withMovements: 'Mulai dengan gerakan',
    soon: 'Sebentar lagi: ikuti panah dengan kepala.',
    count: (done, of) => `Gerakan ${Math.min(done + 1, of)} dari ${of}`,
    sendingFrames: (left) => `Mengirim rekaman: ${left} gambar lagi.`,
    sendingNote: 'Jangan tutup layar ini. Di jaringan lemah bisa sampai satu menit.',
    busy: (ahead) => `Mesin wajah sedang sibuk, ${ahead} gambar di depan. Tunggu sebentar.`,
    further: 'Belum terlihat. Gerakkan kepala lebih jauh, pelan-pelan.',
    seenInstead: {
      left: 'Yang terlihat: menoleh ke kiri. Kembali lurus, lalu ikuti panah.',
      right: 'Yang terlihat: menoleh ke kanan. Kembali lurus, lalu ikuti panah.',
      up: 'Yang terlihat: melihat ke atas. Kembali lurus, lalu ikuti panah.',
      down: 'Yang terlihat: melihat ke bawah. Kembali lurus, lalu ikuti panah.',
      closer: 'Yang terlihat: maju mendekat. Kembali lurus, lalu ikuti panah.',
    },
    unseen: {
      left: 'Menoleh ke kiri belum terlihat',
      right: 'Menoleh ke kanan belum terlihat',
      up: 'Melihat ke atas belum terlihat',
      down: 'Melihat ke bawah belum terlihat',
      closer: 'Maju mendekat belum terlihat',
    },
    unseenNext:
      'Duduk di tengah gambar, gerakkan kepala pelan dan jelas, lalu ketuk Mulai untuk gerakan lain. Percobaan ini tidak dihitung.',
    broken: {
      left: 'Gerakan terhenti karena layar ini ditinggalkan.',
      turned: 'Gerakan terhenti karena perangkat diputar.',
      camera: 'Gerakan terhenti karena kamera terputus.',
    },
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
    withoutDecides: 'Wajah cocok, tetapi diambil tanpa gerakan. Karena itu orang kedua yang memastikan.',
    demoWithout: 'demo: tanpa gerakan',
    lost: 'Rekaman gerakan belum terkirim.',
    lostNext: 'Ketuk Mulai untuk gerakan baru. Percobaan ini tidak dihitung.',
  },
  en: {
    withMovements: 'Start with movements',
    soon: 'In a moment: follow the arrow with the head.',
    count: (done, of) => `Movement ${Math.min(done + 1, of)} of ${of}`,
    sendingFrames: (left) => `Sending the recording: ${left} pictures left.`,
    sendingNote: 'Keep this screen open. On a thin line it may take up to a minute.',
    busy: (ahead) => `The face engine is busy, ${ahead} pictures ahead. Please wait a moment.`,
    further: 'Not seen yet. Move the head further, slowly.',
    seenInstead: {
      left: 'What was seen: a turn to the left. Look straight again, then follow the arrow.',
      right: 'What was seen: a turn to the right. Look straight again, then follow the arrow.',
      up: 'What was seen: a look up. Look straight again, then follow the arrow.',
      down: 'What was seen: a look down. Look straight again, then follow the arrow.',
      closer: 'What was seen: coming closer. Look straight again, then follow the arrow.',
    },
    unseen: {
      left: 'The turn to the left was not seen',
      right: 'The turn to the right was not seen',
      up: 'The look up was not seen',
      down: 'The look down was not seen',
      closer: 'Coming closer was not seen',
    },
    unseenNext:
      'Sit in the middle of the picture, move the head slowly and clearly, then tap Start for other movements. This attempt does not count.',
    broken: {
      left: 'The movements broke off because this screen was left.',
      turned: 'The movements broke off because the device was turned.',
      camera: 'The movements broke off because the camera was lost.',
    },
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
    withoutDecides:
      'The face matches, but it was taken without movements. So a second person makes sure of it.',
    demoWithout: 'demo: without movements',
    lost: 'The recorded movements were not sent.',
    lostNext: 'Tap Start for new movements. This attempt does not count.',
  },
};
