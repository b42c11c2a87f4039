import { type DocumentAsked, type PolicyRow, row } from './row';

const doc = (code: string, id: string, en: string): DocumentAsked => ({ code, id, en });

const CARD = doc('kpj-card', 'Kartu peserta (KPJ)', 'Participant card (KPJ)');
const KTP = doc('ktp', 'KTP', 'Identity card (KTP)');
const KK = doc('family-card', 'Kartu Keluarga (KK)', 'Family card (KK)');
const BANK = doc('bank-book', 'Buku tabungan', 'Bank book');
/** Below Rp50 million the final tariff is 0 % (PP 68/2009), and no NPWP is looked at. */
const NPWP: DocumentAsked = { ...doc('npwp', 'NPWP', 'NPWP'), above: 50_000_000 };
const EMPLOYER = doc(
  'employment-letter',
  'Surat keterangan kerja (paklaring)',
  "Employer's letter (paklaring)",
);
const DISMISSAL = doc('dismissal-proof', 'Bukti PHK', 'Proof of dismissal');
const CONTRACT = doc('contract', 'Perjanjian kerja yang telah berakhir', 'Contract that has ended');
const STOPPED = doc(
  'stopped-statement',
  'Surat pernyataan berhenti bekerja',
  'Statement of having stopped work',
);
const LEAVING = doc(
  'leaving-statement',
  'Surat pernyataan tidak bekerja lagi di Indonesia',
  'Statement of leaving Indonesia for good',
);
const PASSPORT = doc('passport', 'Paspor', 'Passport');
const DOCTOR = doc('doctor-letter', 'Surat keterangan dokter', "Doctor's letter");
const DEATH = doc('death-certificate', 'Surat keterangan kematian', 'Death certificate');
const HEIRS = doc('heirs-letter', 'Surat keterangan ahli waris', 'Statement of heirs');
const HEIR_KTP = doc('heir-ktp', 'KTP ahli waris', "Heir's identity card");
const ACTIVE = doc('active-letter', 'Surat keterangan masih aktif bekerja', 'Letter of active employment');
const HOUSING = doc('housing-papers', 'Dokumen perumahan', 'Housing papers');

const LISTS = {
  retired: [CARD, KTP, KK, BANK, NPWP],
  resigned: [CARD, KTP, KK, EMPLOYER, BANK, NPWP],
  dismissed: [CARD, KTP, KK, DISMISSAL, BANK, NPWP],
  'contract-ended': [CARD, KTP, KK, CONTRACT, BANK, NPWP],
  'stopped-working': [CARD, KTP, KK, STOPPED, BANK, NPWP],
  'leaving-indonesia': [CARD, LEAVING, PASSPORT, BANK, NPWP],
  disabled: [CARD, DOCTOR, KTP, BANK, NPWP],
  deceased: [CARD, DEATH, HEIRS, HEIR_KTP, KK, BANK, NPWP],
  'partial-10': [CARD, KTP, KK, ACTIVE, BANK, NPWP],
  'partial-30': [CARD, KTP, KK, ACTIVE, HOUSING, BANK, NPWP],
} as const;

export const DOCUMENT_ROWS: readonly PolicyRow[] = Object.entries(LISTS).map(([reason, asked]) =>
  row(
    'documents',
    reason,
    '2022-05-04',
    { asked },
    'Permenaker 4/2022 and the carrier’s checklists',
    'likely',
  ),
);
