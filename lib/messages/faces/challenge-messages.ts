import type { ChallengeReason } from '../../domain/faces/challenge';
import type { Target } from '../../domain/faces/movements';
import type { InLanguages } from '../../domain/values/language';
import type { QualityMessage } from './quality-messages';

/** What the officer reads when a challenge is refused, and what to do next. */
export const CHALLENGE_MESSAGES = {
  'too-short': {
    id: { what: 'Rekaman terlalu pendek.', todo: 'Ulangi gerakan sampai selesai.' },
    en: { what: 'The recording is too short.', todo: 'Repeat the movements to the end.' },
  },
  'face-lost': {
    id: { what: 'Wajah sering keluar dari gambar.', todo: 'Duduk di tengah bingkai dan bergerak perlahan.' },
    en: {
      what: 'The face left the picture too often.',
      todo: 'Sit in the middle of the frame and move slowly.',
    },
  },
  'several-faces': {
    id: { what: 'Ada lebih dari satu wajah.', todo: 'Mohon hanya peserta yang berada di depan kamera.' },
    en: { what: 'There is more than one face.', todo: 'Please have only the participant before the camera.' },
  },
  replayed: {
    id: { what: 'Gambar ini pernah dipakai sebelumnya.', todo: 'Ambil gambar baru langsung dari peserta.' },
    en: { what: 'These pictures were used before.', todo: 'Take new ones directly of the participant.' },
  },
  looped: {
    id: { what: 'Rekaman berulang sendiri.', todo: 'Ambil gambar baru langsung dari peserta.' },
    en: { what: 'The recording repeats itself.', todo: 'Take new pictures directly of the participant.' },
  },
  'still-picture': {
    id: { what: 'Tidak ada gerakan.', todo: 'Ikuti gerakan yang diminta dengan kepala, bukan dengan foto.' },
    en: { what: 'There is no movement.', todo: 'Follow the movements with the head, not with a photograph.' },
  },
  jump: {
    id: { what: 'Gerakan terputus.', todo: 'Ulangi dengan gerakan perlahan dan tidak terputus.' },
    en: { what: 'The movement is broken off.', todo: 'Repeat it slowly and without a break.' },
  },
  'person-changed': {
    id: {
      what: 'Orang di depan kamera berganti.',
      todo: 'Ulangi dengan peserta saja dari awal sampai akhir.',
    },
    en: {
      what: 'The person before the camera changed.',
      todo: 'Repeat it with the participant from start to end.',
    },
  },
  'movement-missing': {
    id: { what: 'Ada gerakan yang belum terlihat.', todo: 'Ulangi; gerakkan kepala sedikit lebih jauh.' },
    en: { what: 'A movement was not seen.', todo: 'Repeat it, and move the head a little further.' },
  },
  'wrong-order': {
    id: { what: 'Urutan gerakan berbeda.', todo: 'Ikuti petunjuk satu per satu.' },
    en: { what: 'The movements came in another order.', todo: 'Follow the cues one by one.' },
  },
  'other-movements': {
    id: { what: 'Ada gerakan lain yang tidak diminta.', todo: 'Hanya ikuti gerakan yang diminta.' },
    en: { what: 'There were other movements than asked for.', todo: 'Make only the movements asked for.' },
  },
  'reference-mismatch': {
    id: { what: 'Wajah tidak sama dengan gambar acuan.', todo: 'Periksa siapa yang hadir, lalu coba lagi.' },
    en: {
      what: 'The face is not the one on the reference picture.',
      todo: 'See who is present, then try again.',
    },
  },
} as const satisfies Record<ChallengeReason, QualityMessage>;

/** What is said and shown while the movement is asked for. */
export const TARGET_CUES = {
  left: { id: 'Tengok ke kiri Anda', en: 'Turn to your left' },
  right: { id: 'Tengok ke kanan Anda', en: 'Turn to your right' },
  up: { id: 'Lihat ke atas', en: 'Look up' },
  down: { id: 'Lihat ke bawah', en: 'Look down' },
  closer: { id: 'Maju mendekat', en: 'Come closer' },
} as const satisfies Record<Target, InLanguages<string>>;
