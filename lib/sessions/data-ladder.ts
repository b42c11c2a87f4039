type Words = { readonly id: string; readonly en: string };

type Rung = {
  readonly trouble: string;
  /** Who decides: the participant's own entry, a supervisor's case, or the office that keeps the record. */
  readonly decides: 'officer' | 'supervisor' | 'population-office' | 'membership-desk';
  readonly says: Words;
  /** What the participant brings or shows. */
  readonly evidence: Words;
  /** What goes out from here, and what the participant takes home: the next step and its time. */
  readonly next: Words;
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
    next: {
      id: 'Di langkah data diri, minta keputusan penyelia sekarang juga. Nama pada catatan kami mengikuti KTP yang disetujui.',
      en: 'At the civil data, ask for a supervisor’s decision in this visit. Our record follows the KTP that was accepted.',
    },
  },
  {
    trouble: 'date-differs',
    decides: 'population-office',
    says: { id: 'Tanggal lahir di Dukcapil salah', en: 'The registry has the wrong birth date' },
    evidence: { id: 'KTP, kartu keluarga, akta lahir', en: 'KTP, family card, birth certificate' },
    next: {
      id: 'Penyelia memutuskan untuk kunjungan ini. Peserta memperbaiki datanya di Dukcapil, lalu cukup membawa KTP baru.',
      en: 'A supervisor decides for this visit. The participant has the registry corrected and then only brings the new KTP.',
    },
  },
  {
    trouble: 'registry-silent',
    decides: 'officer',
    says: { id: 'Dukcapil belum menjawab', en: 'The registry does not answer' },
    evidence: { id: 'Tidak ada yang perlu dibawa', en: 'Nothing needs to be brought' },
    next: {
      id: 'Kami bertanya lagi sendiri. Teruskan isian lain, atau simpan sesi dan lanjutkan hari ini juga saat jawaban datang.',
      en: 'We ask again by ourselves. Go on with the other entries, or save the session and continue when the answer is there.',
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
    next: {
      id: 'Bagian kepesertaan menautkan KPJ itu dengan NIK. Setelah tertaut, KPJ dapat digabung di layar ini.',
      en: 'The membership desk links the KPJ to the NIK. Once linked it can be merged on this screen.',
    },
  },
  {
    trouble: 'card-missing',
    decides: 'officer',
    says: { id: 'Kartu hilang atau tidak dibawa', en: 'The card is lost or not at hand' },
    evidence: { id: 'Cukup KTP', en: 'The KTP is enough' },
    next: {
      id: 'Cari dengan NIK; kartu tidak menghalangi klaim. Kartu baru dapat diminta di bagian kepesertaan.',
      en: 'Search by NIK; a missing card does not hold up the claim. The membership desk gives a new one.',
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
    next: {
      id: 'Perusahaan kami minta melapor. Dengan bukti, penyelia dapat mencatat hari terakhir sekarang; tunggakan perusahaan tidak menghalangi peserta.',
      en: 'We ask the employer to report. With evidence a supervisor can record the last day now; the employer’s arrears do not stop the participant.',
    },
  },
  {
    trouble: 'several-kpj',
    decides: 'supervisor',
    says: { id: 'Beberapa KPJ milik satu orang', en: 'Several KPJ of one person' },
    evidence: { id: 'Persetujuan peserta di layarnya', en: 'The participant’s agreement on his screen' },
    next: {
      id: 'Peserta menandatangani, penyelia menyetujui, lalu semua saldo dibayar dalam satu klaim.',
      en: 'The participant signs, a supervisor approves, and all balances are paid in one claim.',
    },
  },
] as const satisfies readonly Rung[];
