import { says } from './refusal-words';

/** The noes about those who inherit from a participant. */
export const HEIR_REFUSALS = {
  'claim.heir-reason': says(
    [
      'Yang hadir adalah ahli waris.',
      'Pilih alasan "Meninggal dunia"; hanya itu yang dibayarkan kepada ahli waris.',
    ],
    ['The person here is an heir.', 'Choose the reason "Death"; that is what heirs are paid for.'],
  ),
  'heir.too-late': says(
    ['Data pada sesi ini sudah dibenarkan.', 'Akhiri sesi ini, lalu mulai sesi baru untuk ahli waris.'],
    ['The data of this session are confirmed already.', 'End this session and start a new one for the heir.'],
  ),
  'heir.is-participant': says(
    ['NIK ini milik peserta sendiri.', 'Isi NIK ahli waris seperti pada KTP-nya.'],
    ['This NIK is the participant’s own.', 'Enter the heir’s NIK as on his or her KTP.'],
  ),
  'heir.not-here': says(
    [
      'Sesi ini belum mencatat ahli waris yang hadir.',
      'Catat dulu siapa yang hadir, di langkah persetujuan.',
    ],
    ['No heir has been recorded as present yet.', 'Record who is here first, at the consent step.'],
  ),
  'heir.named-already': says(
    ['Ahli waris dengan NIK ini sudah ada di daftar.', 'Ubah barisnya, atau isi NIK ahli waris yang lain.'],
    ['An heir with this NIK is on the list already.', 'Change that line, or enter another heir’s NIK.'],
  ),
  'heirs.too-many': says(
    ['Daftar ahli waris sudah penuh.', 'Minta penyelia memeriksa surat keterangan ahli waris lebih dulu.'],
    ['The list of heirs is full.', 'Ask a supervisor to look at the statement of heirs first.'],
  ),
  'heirs.not-in-order': says(
    [
      'Daftar ini memuat ahli waris dari urutan yang berbeda.',
      'Selama ada yang lebih dekat (istri, suami, atau anak), hanya mereka yang menerima. Hapus yang urutannya lebih jauh.',
    ],
    [
      'This list holds heirs of different places in the order.',
      'While somebody nearer lives (wife, husband or child), only they receive. Take the more distant ones off.',
    ],
  ),
  'heirs.nearer-unsaid': says(
    [
      'Ada urutan ahli waris yang lebih dekat.',
      'Centang bahwa tidak ada lagi yang lebih dekat, seperti tertulis di surat keterangan ahli waris.',
    ],
    [
      'There are nearer places in the order of heirs.',
      'Tick that nobody nearer is alive, as the statement of heirs says.',
    ],
  ),
} as const;
