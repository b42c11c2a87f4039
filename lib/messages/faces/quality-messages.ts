import type { QualityReason } from '../../domain/faces/port';
import type { InLanguages } from '../../domain/values/language';

/** What is the matter, and the one thing to do about it. Said to the participant and shown to the officer. */
export type QualityMessage = InLanguages<{ readonly what: string; readonly todo: string }>;

export const QUALITY_MESSAGES = {
  'picture-unreadable': {
    id: {
      what: 'Gambar dari kamera tidak terbaca.',
      todo: 'Ambil gambar sekali lagi, atau pakai kamera lain.',
    },
    en: {
      what: 'The picture from the camera cannot be read.',
      todo: 'Take it again, or use another camera.',
    },
  },
  'picture-too-large': {
    id: { what: 'Gambar terlalu besar.', todo: 'Pilih resolusi kamera yang lebih kecil, paling besar 6 MB.' },
    en: { what: 'The picture is too large.', todo: 'Choose a lower camera resolution, at most 6 MB.' },
  },
  'too-dark': {
    id: {
      what: 'Wajah belum terbaca karena terlalu gelap.',
      todo: 'Hadapkan wajah ke arah jendela atau nyalakan lampu di depan Anda.',
    },
    en: {
      what: 'It is too dark to read the face.',
      todo: 'Turn so that the light is on the face, or switch on a lamp.',
    },
  },
  'too-bright': {
    id: { what: 'Wajah terlalu terang.', todo: 'Mundur sedikit dari lampu atau sinar matahari langsung.' },
    en: { what: 'The face is too bright.', todo: 'Step back from the lamp or the direct sun.' },
  },
  backlit: {
    id: {
      what: 'Cahaya datang dari belakang, sehingga wajah gelap.',
      todo: 'Bertukar arah: jendela atau lampu sebaiknya di depan Anda.',
    },
    en: {
      what: 'The light comes from behind, so the face is dark.',
      todo: 'Turn around: have the window or lamp in front.',
    },
  },
  'no-face': {
    id: { what: 'Wajah belum terlihat.', todo: 'Duduk tepat di depan kamera, wajah di dalam bingkai.' },
    en: { what: 'No face is in view.', todo: 'Sit right in front of the camera, face inside the frame.' },
  },
  'several-faces': {
    id: { what: 'Ada lebih dari satu wajah.', todo: 'Mohon hanya peserta yang berada di depan kamera.' },
    en: { what: 'There is more than one face.', todo: 'Please have only the participant before the camera.' },
  },
  'too-far': {
    id: { what: 'Wajah terlalu jauh.', todo: 'Maju sedikit sampai wajah memenuhi bingkai.' },
    en: { what: 'The face is too far away.', todo: 'Come a little closer until the face fills the frame.' },
  },
  'too-close': {
    id: { what: 'Wajah terlalu dekat.', todo: 'Mundur sedikit sampai seluruh wajah terlihat.' },
    en: { what: 'The face is too close.', todo: 'Move back a little until the whole face is in view.' },
  },
  'cut-off': {
    id: { what: 'Sebagian wajah di luar gambar.', todo: 'Geser sampai seluruh wajah di tengah bingkai.' },
    en: {
      what: 'Part of the face is outside the picture.',
      todo: 'Move until the whole face is in the middle of the frame.',
    },
  },
  'turn-to-camera': {
    id: { what: 'Wajah menoleh ke samping.', todo: 'Hadapkan wajah lurus ke kamera.' },
    en: { what: 'The face is turned to the side.', todo: 'Look straight at the camera.' },
  },
  'chin-level': {
    id: { what: 'Wajah menunduk atau mendongak.', todo: 'Angkat atau turunkan dagu sampai sejajar kamera.' },
    en: { what: 'The face looks up or down.', todo: 'Bring the chin level with the camera.' },
  },
  tilted: {
    id: { what: 'Kepala miring.', todo: 'Tegakkan kepala, atau luruskan kameranya.' },
    en: { what: 'The head is tilted.', todo: 'Hold the head upright, or straighten the camera.' },
  },
  blurred: {
    id: { what: 'Gambar buram.', todo: 'Tahan sebentar tanpa bergerak; bersihkan lensa bila perlu.' },
    en: { what: 'The picture is blurred.', todo: 'Hold still for a moment; wipe the lens if needed.' },
  },
} as const satisfies Record<QualityReason, QualityMessage>;
