import { FIELD_ERRORS } from '../domain/people/field-errors';
import type { InLanguages } from '../domain/values/language';

type Saying = InLanguages<string>;

const says = (id: string, en: string): Saying => ({ id, en });

const AS_TEXT = {
  id: 'Pilih kolom itu, atur formatnya menjadi Teks, lalu isi lagi dari sumbernya.',
  en: 'Select the column, format it as Text, and fill it in again from its source.',
} as const;

const dates = (id: string, en: string) => ({
  missing: says(`${id} belum diisi.`, `${en} is empty.`),
  shape: says(
    `${id} bukan tanggal TTTT-BB-HH, atau tidak ada dalam kalender. Mungkin lembar sebar mengubah bentuknya.`,
    `${en} is no date as YYYY-MM-DD, or no day of the calendar. A spreadsheet may have changed how it is written.`,
  ),
  year: says(
    `Tahun ${id.toLowerCase()} ditulis dua angka; tulis empat.`,
    `The year of it has two digits: ${en.toLowerCase()} takes four.`,
  ),
  early: says(`${id} terlalu awal untuk mungkin benar.`, `${en} is too early to be true.`),
  future: says(`${id} ada di masa depan.`, `${en} lies in the future.`),
});
const joined = dates('Tanggal mulai menjadi peserta', 'The day of joining');
const left = dates('Tanggal berhenti', 'The day of leaving');
const period = dates('Bulan iuran', 'The month of the contribution');
const MONTH = says(
  'Bulan iuran ditulis TTTT-BB, misalnya 2015-01. Lembar sebar suka mengubahnya menjadi tanggal: atur kolomnya menjadi Teks.',
  'The month of a contribution is written YYYY-MM, such as 2015-01. Spreadsheets turn it into a date: format the column as Text.',
);

/** The load's own reasons for a rejected row: what is likely the cause, and what helps. Never a value. */
const OWN_FAULTS = {
  'line.not-json': says(
    'Baris ini bukan satu objek JSON utuh. Mungkin terpotong, atau satu objek ditulis dalam beberapa baris.',
    'The line is not one whole JSON object. It may be cut off, or one object may take several lines.',
  ),
  'line.duplicate-name': says(
    'Satu nama isian muncul dua kali dalam baris ini; tidak jelas mana yang berlaku.',
    'One name comes twice in this line; nobody can tell which of them counts.',
  ),
  'line.quotes': says(
    'Tanda petik ganda di baris ini dibuka dan tidak ditutup, atau sebaliknya. Petik di dalam isian ditulis dua kali.',
    'A double quote in this line opens and does not close, or the other way round. A quote within a cell is written twice.',
  ),
  'line.columns': says(
    'Ada isian di luar kolom yang bernama. Mungkin pemisah kolom dipakai di dalam isian tanpa tanda petik, misalnya koma dalam alamat.',
    'There is a value beyond the columns that have a name. The separator may stand within a cell without quotes, such as a comma in an address.',
  ),
  'line.too-few-columns': says(
    'Baris ini punya kolom lebih sedikit daripada baris judul. Mungkin ada ganti baris di dalam isian tanpa tanda petik.',
    'The line has fewer columns than the header. A cell may hold a line break without quotes.',
  ),
  'line.too-long': says('Baris ini lebih dari 64 KiB.', 'The line is longer than 64 KiB.'),
  'cell.control': says(
    'Isian memuat tanda kendali yang tidak terlihat (misalnya NUL). Berkas mungkin rusak saat disalin; ambil lagi dari sumbernya.',
    'The cell holds a control character that nobody sees (such as NUL). The file may have been damaged in copying; take it from its source again.',
  ),
  'cell.lost-letter': says(
    'Isian memuat tanda � di tempat huruf yang sudah hilang. Berkas pernah dibuka dengan penyandian yang salah; ambil lagi dari sumbernya.',
    'The cell holds the sign � where a letter was lost. The file was once opened in the wrong encoding; take it from its source again.',
  ),
  'cell.scientific': says(
    `Angka ditulis sebagai 9,99E+15 oleh lembar sebar, dan angka terakhirnya sudah hilang. ${AS_TEXT.id}`,
    `A spreadsheet wrote the number as 9.99E+15, and its last digits are lost. ${AS_TEXT.en}`,
  ),
  'cell.number': says(
    `Sel ini berisi bilangan, bukan teks: nol di depan dan angka setelah yang ke-15 hilang. ${AS_TEXT.id}`,
    `The cell holds a number, not text: leading zeros and digits after the 15th are lost. ${AS_TEXT.en}`,
  ),
  'cell.type': says(
    `Sel ini berisi tanggal, pilihan, atau rumus, bukan teks. ${AS_TEXT.id}`,
    `The cell holds a date, a choice or a formula, not text. ${AS_TEXT.en}`,
  ),
  'kind.unknown': says(
    'Kolom kind harus participant, membership, atau contribution.',
    'The column kind must be participant, membership or contribution.',
  ),
  'branch.missing': says('Kode cabang belum diisi.', 'The branch code is empty.'),
  'branch.unknown': says('Kode cabang ini tidak dikenal di sini.', 'This branch code is not known here.'),
  'nik.not-on-record': says(
    'Peserta dengan NIK ini belum tercatat. Barisnya harus berada sebelum kepesertaannya.',
    'No person with this NIK is on record. Their row must stand before the membership.',
  ),
  'nik.erased': says('Data peserta ini sudah dimusnahkan.', 'The data of this person have been destroyed.'),
  'kpj.not-on-record': says(
    'Kepesertaan dengan KPJ ini belum tercatat. Barisnya harus berada sebelum iurannya.',
    'No membership with this KPJ is on record. Its row must stand before the contributions.',
  ),
  'kpj.other-person': says(
    'KPJ ini tercatat atas nama orang lain.',
    'This KPJ is on record for another person.',
  ),
  'segment.unknown': says(
    'Segmen harus PU, BPU, PMI, atau JAKON.',
    'The segment must be PU, BPU, PMI or JAKON.',
  ),
  'employer.missing': says('Pemberi kerja belum diisi.', 'The employer is empty.'),
  'employer.length': says(
    'Nama pemberi kerja lebih dari 200 karakter.',
    "The employer's name is longer than 200 characters.",
  ),
  'joined-on.missing': joined.missing,
  'joined-on.shape': joined.shape,
  'joined-on.year': joined.year,
  'joined-on.early': joined.early,
  'joined-on.future': joined.future,
  'left-on.missing': left.missing,
  'left-on.shape': left.shape,
  'left-on.year': left.year,
  'left-on.early': left.early,
  'left-on.future': left.future,
  'left-on.before-joined': says(
    'Tanggal berhenti lebih awal daripada tanggal mulai menjadi peserta.',
    'The day of leaving is earlier than the day of joining.',
  ),
  'period.missing': period.missing,
  'period.shape': MONTH,
  'period.year': period.year,
  'period.early': period.early,
  'period.future': period.future,
  'amount.missing': says('Jumlah iuran belum diisi.', 'The amount is empty.'),
  'amount.shape': says(
    'Jumlah iuran ditulis dalam rupiah bulat, hanya angka: tanpa Rp, titik, koma, atau sen.',
    'The amount is in whole rupiah, digits only: without Rp, dots, commas or cents.',
  ),
  'amount.range': says(
    'Jumlah iuran nol, atau lebih dari Rp100 miliar.',
    'The amount is zero, or more than Rp100 billion.',
  ),
  'amount.differs': says(
    'Bulan ini sudah tercatat dengan jumlah lain. Uang dikoreksi oleh orang, bukan oleh berkas.',
    'This month is on record with another amount. A person corrects money, never a file.',
  ),
} as const satisfies Record<string, Saying>;

const TABLE: Readonly<Record<string, Saying | undefined>> = { ...FIELD_ERRORS, ...OWN_FAULTS };

/**
 * The likely cause of a rejected row in plain words; a code without words of its own is said by its name.
 * @param place which sign of the cell is at fault, counted from 1
 */
export const importFault = (code: string, place?: number): Saying => {
  const { id, en } =
    TABLE[code] ?? says(`Isian ini tidak diterima (${code}).`, `This value is not taken (${code}).`);
  return place === undefined ? { id, en } : { id: `${id} Tanda ke-${place}.`, en: `${en} Sign ${place}.` };
};
