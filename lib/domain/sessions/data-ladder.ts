import type { InLanguages } from '../values/language';
import { type Office, REQUESTS } from './membership-commands';

type Words = InLanguages<string>;

type Rung = {
  readonly trouble: string;
  /** Who decides: the participant's own entry, a supervisor's case, or the office that keeps the record. */
  readonly decides: 'officer' | 'supervisor' | 'population-office' | 'membership-desk';
  readonly says: Words;
  /** What the participant brings or shows. */
  readonly evidence: Words;
  /** Who is asked from here, by whose hand; null where nothing goes out because it is settled in the visit. */
  readonly request: { readonly to: Office; readonly by: 'officer' | 'end-of-work' } | null;
  readonly next: Words;
  /** What stands on the paper that the participant takes home: what was asked, what he does, by when. */
  readonly takesHome: Words;
};

/**
 * Trouble with the data, mildest first (architecture: no dead end). Each row names the evidence, who decides, what
 * goes out, and what the participant takes home. Times are the house's own promise, not law.
 */
export const DATA_LADDER = [
  {
    trouble: 'name-differs',
    decides: 'supervisor',
    says: {
      id: 'Nama beda satu huruf dengan Dukcapil',
      en: 'A letter of the name differs from the registry',
    },
    evidence: { id: 'KTP asli dan kartu keluarga', en: 'The KTP itself and the family card' },
    request: null,
    next: {
      id: 'Di langkah data diri, minta keputusan penyelia sekarang juga. Nama pada catatan kami mengikuti KTP yang disetujui.',
      en: 'At the civil data, ask for a supervisor’s decision in this visit. Our record follows the KTP that was accepted.',
    },
    takesHome: {
      id: 'Nama Anda diperiksa penyelia dalam kunjungan ini. Bila diterima, nama pada catatan kami mengikuti KTP Anda.',
      en: 'A supervisor checks your name in this visit. If accepted, our record follows your KTP.',
    },
  },
  {
    trouble: 'date-differs',
    decides: 'population-office',
    says: { id: 'Tanggal lahir di Dukcapil salah', en: 'The registry has the wrong birth date' },
    evidence: { id: 'KTP, kartu keluarga, akta lahir', en: 'KTP, family card, birth certificate' },
    request: { to: REQUESTS['date-differs'], by: 'officer' },
    next: {
      id: 'Penyelia memutuskan untuk kunjungan ini. Peserta memperbaiki datanya di Dukcapil, lalu cukup membawa KTP baru.',
      en: 'A supervisor decides for this visit. The participant has the registry corrected and then only brings the new KTP.',
    },
    takesHome: {
      id: 'Bawa KTP, kartu keluarga, dan akta lahir ke dinas Dukcapil untuk memperbaiki tanggal lahir, lalu kembali ke sini dengan KTP baru. Tempat Anda kami simpan; permintaan kami ke Dukcapil dijawab paling lambat 14 hari.',
      en: 'Take your KTP, family card and birth certificate to the population office to have the birth date corrected, then come back with the new KTP. Our own request there is to be answered within 14 days.',
    },
  },
  {
    trouble: 'registry-silent',
    decides: 'officer',
    says: { id: 'Dukcapil belum menjawab', en: 'The registry does not answer' },
    evidence: { id: 'Tidak ada yang perlu dibawa', en: 'Nothing needs to be brought' },
    request: null,
    next: {
      id: 'Kami bertanya lagi sendiri. Teruskan isian lain, atau simpan sesi dan lanjutkan hari ini juga saat jawaban datang.',
      en: 'We ask again by ourselves. Go on with the other entries, or save the session and continue when the answer is there.',
    },
    takesHome: {
      id: 'Tidak ada yang perlu Anda bawa. Kami bertanya lagi sendiri ke Dukcapil; cukup kembali ke sini bila kami hubungi.',
      en: 'You need not bring anything. We ask the registry again by ourselves; only come back when we call.',
    },
  },
  {
    trouble: 'kpj-not-linked',
    decides: 'membership-desk',
    says: { id: 'KPJ peserta tidak muncul di sini', en: 'A KPJ of the participant is not shown here' },
    evidence: {
      id: 'Kartu KPJ atau slip upah yang memuat nomornya',
      en: 'The KPJ card or a pay slip with its number',
    },
    request: { to: REQUESTS['kpj-not-linked'], by: 'officer' },
    next: {
      id: 'Bagian kepesertaan menautkan KPJ itu dengan NIK. Setelah tertaut, KPJ dapat digabung di layar ini.',
      en: 'The membership desk links the KPJ to the NIK. Once linked it can be merged on this screen.',
    },
    takesHome: {
      id: 'KPJ Anda kami mintakan untuk ditautkan dengan NIK, paling lambat 3 hari kerja. Simpan kartu atau slip upah yang memuat nomornya dan bawa saat kembali.',
      en: 'We asked for your KPJ to be linked to your NIK, within 3 working days. Keep the card or pay slip with its number and bring it when you come back.',
    },
  },
  {
    trouble: 'card-missing',
    decides: 'officer',
    says: { id: 'Kartu hilang atau tidak dibawa', en: 'The card is lost or not at hand' },
    evidence: { id: 'Cukup KTP', en: 'The KTP is enough' },
    request: { to: REQUESTS['card-missing'], by: 'officer' },
    next: {
      id: 'Cari dengan NIK; kartu tidak menghalangi klaim. Kartu baru dapat diminta di bagian kepesertaan.',
      en: 'Search by NIK; a missing card does not hold up the claim. The membership desk gives a new one.',
    },
    takesHome: {
      id: 'Kartu baru kami mintakan. Klaim Anda tidak menunggu kartu: KTP saja cukup.',
      en: 'A new card was asked for. Your claim does not wait for it: the KTP is enough.',
    },
  },
  {
    trouble: 'end-not-reported',
    decides: 'supervisor',
    says: { id: 'Perusahaan belum melaporkan berhenti', en: 'The employer has not reported the end' },
    evidence: {
      id: 'Paklaring, bukti PHK, kontrak, atau slip upah terakhir',
      en: 'Paklaring, proof of dismissal, contract or last pay slip',
    },
    request: { to: 'employer', by: 'end-of-work' },
    next: {
      id: 'Perusahaan kami minta melapor. Dengan bukti, penyelia dapat mencatat hari terakhir sekarang; tunggakan perusahaan tidak menghalangi peserta.',
      en: 'We ask the employer to report. With evidence a supervisor can record the last day now; the employer’s arrears do not stop the participant.',
    },
    takesHome: {
      id: 'Perusahaan Anda kami minta melaporkan hari terakhir kerja, paling lambat 7 hari kerja. Bila belum, datang lagi dengan paklaring; tunggakan perusahaan tidak menghalangi Anda.',
      en: 'We asked your employer to report your last day, within 7 working days. If he has not, come back with the paklaring; his arrears do not stop you.',
    },
  },
  {
    trouble: 'several-kpj',
    decides: 'supervisor',
    says: { id: 'Beberapa KPJ milik satu orang', en: 'Several KPJ of one person' },
    evidence: { id: 'Persetujuan peserta di layarnya', en: 'The participant’s agreement on his screen' },
    request: null,
    next: {
      id: 'Peserta menandatangani, penyelia menyetujui, lalu semua saldo dibayar dalam satu klaim.',
      en: 'The participant signs, a supervisor approves, and all balances are paid in one claim.',
    },
    takesHome: {
      id: 'Penggabungan kartu Anda diputuskan penyelia. Saldo tidak berkurang satu rupiah pun.',
      en: 'A supervisor decides on merging your cards. Not one rupiah of the balance is lost.',
    },
  },
] as const satisfies readonly Rung[];

export type DataTrouble = (typeof DATA_LADDER)[number]['trouble'];
