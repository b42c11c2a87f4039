import type { InLanguages, Language } from '../values/language';
import type { AccountFault } from './bank-account';
import type { EmailFault } from './email';
import type { IdentifierFault } from './identifier';
import type { KpjFault } from './kpj';
import type { NikFault, NikWarning } from './nik';
import type { NpwpFault } from './npwp';
import type { PhoneFault } from './phone';
import type { ProfileFault } from './profile';
import { splitCode } from './typed-field';

export type FieldErrorCode =
  | NikFault
  | NikWarning
  | KpjFault
  | NpwpFault
  | PhoneFault
  | EmailFault
  | AccountFault
  | IdentifierFault
  | ProfileFault
  | 'relation.missing'
  | 'portion.shape';

type Message = InLanguages<string>;

/** Examples are invented: region 99.99.99 is assigned to nobody. */
const NIK = '9999994506950001';
const KPJ = '26000000011';
const NPWP = '01.312.166.0-091.000';
const PHONE = '0812 9999 0005';
const EMAIL = 'wati@contoh.id';
const ACCOUNT = '610001009999501';

const says = (id: string, en: string, example?: string): Message =>
  example ? { id: `${id} Contoh: ${example}`, en: `${en} Example: ${example}` } : { id, en };

const stranger = (id: string, en: string, example: string): Message =>
  says(`${id} memuat tanda yang tidak dapat dibaca.`, `${en} holds a sign that cannot be read.`, example);

const nameErrors = (id: string, en: string, example: string) => ({
  missing: says(`${id} belum diisi.`, `${en} is empty.`, example),
  characters: says(
    `${id} boleh berisi huruf, spasi, titik, koma, tanda petik, tanda hubung, garis miring, tanda kurung, dan "&".`,
    `${en} may hold letters, spaces, dots, commas, apostrophes, hyphens, strokes, brackets and "&".`,
    example,
  ),
  letters: says(`${id} harus memuat huruf.`, `${en} must contain a letter.`, example),
  length: says(`${id} lebih dari 100 huruf.`, `${en} is longer than 100 letters.`, example),
});
const name = nameErrors('Nama', 'The name', 'Wati Lestari');
const mother = nameErrors('Nama ibu kandung', "The mother's name", 'Sumarni');
const holder = nameErrors('Nama pemilik rekening', "The account holder's name", 'WATI LESTARI');
const emergency = nameErrors('Nama kontak darurat', "The emergency contact's name", 'Bambang Sutrisno');

/** What was wrong, and what right looks like. One table for form, API and slip. */
export const FIELD_ERRORS = {
  'identifier.missing': says(
    'Isi NIK (16 angka) atau KPJ (11 karakter).',
    'Enter a NIK (16 digits) or a KPJ (11 characters).',
    `${NIK} / ${KPJ}`,
  ),
  'identifier.characters': says(
    'NIK dan KPJ hanya berisi angka (KPJ lama bisa memuat huruf).',
    'NIK and KPJ hold digits only (old KPJs may hold letters).',
    `${NIK} / ${KPJ}`,
  ),
  'identifier.length': says(
    'Panjangnya bukan 16 (NIK) dan bukan 11 (KPJ).',
    'It is neither 16 characters long (NIK) nor 11 (KPJ).',
    `${NIK} / ${KPJ}`,
  ),
  'nik.missing': says('NIK belum diisi.', 'The NIK is empty.', NIK),
  'nik.letters': says(
    'NIK hanya berisi angka; ada huruf atau tanda lain.',
    'A NIK holds digits only; there is a letter or another sign in it.',
    NIK,
  ),
  'nik.length': says('NIK terdiri dari tepat 16 angka.', 'A NIK has exactly 16 digits.', NIK),
  'nik.date': says(
    'Angka ke-7 sampai ke-12 bukan tanggal lahir (perempuan: tanggal + 40).',
    'Digits 7 to 12 are not a birth date (women: day + 40).',
    NIK,
  ),
  'nik.serial': says(
    'Empat angka terakhir NIK mulai dari 0001.',
    'The last four digits of a NIK start at 0001.',
    NIK,
  ),
  'nik.birth-date-differs': says(
    'Tanggal lahir berbeda dari NIK. Periksa KTP; klaim tetap bisa dilanjutkan.',
    'The birth date differs from the NIK. Check the KTP; the claim can go on.',
  ),
  'nik.sex-differs': says(
    'Jenis kelamin berbeda dari NIK. Periksa KTP; klaim tetap bisa dilanjutkan.',
    'The sex differs from the NIK. Check the KTP; the claim can go on.',
  ),
  'nik.region-unassigned': says(
    'Kode wilayah NIK tidak dikenal. Periksa KTP; klaim tetap bisa dilanjutkan.',
    'The region code of the NIK is not assigned. Check the KTP; the claim can go on.',
  ),
  'kpj.missing': says('KPJ belum diisi.', 'The KPJ is empty.', KPJ),
  'kpj.characters': says(
    'KPJ hanya berisi angka (kartu lama bisa memuat huruf).',
    'A KPJ holds digits only (old cards may hold letters).',
    KPJ,
  ),
  'kpj.length': says('KPJ terdiri dari tepat 11 karakter.', 'A KPJ has exactly 11 characters.', KPJ),
  'npwp.missing': says(
    'NPWP belum diisi; boleh dikosongkan bila tidak punya.',
    'The NPWP is empty; leave it out if there is none.',
    NPWP,
  ),
  'npwp.letters': says('NPWP hanya berisi angka.', 'An NPWP holds digits only.', NPWP),
  'npwp.length': says('NPWP terdiri dari 15 atau 16 angka.', 'An NPWP has 15 or 16 digits.', NPWP),
  'npwp.check': says(
    'NPWP salah ketik: angka pemeriksanya tidak cocok.',
    'The NPWP is mistyped: its check digit does not fit.',
    NPWP,
  ),
  'npwp.nik': says(
    'NPWP 16 angka harus sama dengan NIK, atau 0 diikuti 15 angka.',
    'A 16-digit NPWP is the NIK, or 0 and the 15 digits.',
    NIK,
  ),
  'phone.missing': says('Nomor HP belum diisi.', 'The phone number is empty.', PHONE),
  'phone.characters': says('Nomor HP hanya berisi angka.', 'A phone number holds digits only.', PHONE),
  'phone.prefix': says(
    'Nomor HP dimulai dengan 08, 8, 628 atau +628.',
    'A mobile number starts with 08, 8, 628 or +628.',
    PHONE,
  ),
  'phone.length': says(
    'Nomor HP terdiri dari 10 sampai 14 angka.',
    'A mobile number has 10 to 14 digits.',
    PHONE,
  ),
  'email.missing': says('Alamat e-mail belum diisi.', 'The e-mail address is empty.', EMAIL),
  'email.shape': says(
    'Alamat e-mail belum lengkap atau salah tulis.',
    'The e-mail address is incomplete or mistyped.',
    EMAIL,
  ),
  'email.characters': says(
    'Alamat e-mail memuat tanda yang tidak boleh dipakai.',
    'The e-mail address holds a sign that is not allowed.',
    EMAIL,
  ),
  'email.dot': says(
    'Di depan @, titik tidak boleh pertama, terakhir, atau ganda.',
    'Before the @, a dot may not come first, last or twice.',
    EMAIL,
  ),
  'email.local': says(
    'Bagian di depan @ lebih dari 64 karakter.',
    'What stands before the @ is longer than 64 characters.',
    EMAIL,
  ),
  'email.length': says(
    'Alamat e-mail lebih dari 254 karakter.',
    'The e-mail address is longer than 254 characters.',
    EMAIL,
  ),
  'account.missing': says('Nomor rekening belum diisi.', 'The account number is empty.', ACCOUNT),
  'account.letters': says(
    'Nomor rekening hanya berisi angka.',
    'An account number holds digits only.',
    ACCOUNT,
  ),
  'account.length': says(
    'Nomor rekening terdiri dari 5 sampai 34 angka.',
    'An account number has 5 to 34 digits.',
    ACCOUNT,
  ),
  'account.zeros': says(
    'Nomor rekening tidak mungkin nol semua.',
    'An account number cannot be all zeros.',
    ACCOUNT,
  ),
  'account.bank-missing': says('Pilih bank.', 'Choose the bank.', 'BRI (002)'),
  'account.bank-unknown': says(
    'Kode bank tidak ada dalam daftar.',
    'The bank code is not in the list.',
    'BRI (002)',
  ),
  'account.wallet': says(
    'Dompet elektronik tidak dapat menerima manfaat. Minta rekening bank atas nama peserta sendiri.',
    'An e-wallet cannot receive the benefit. Ask for a bank account in the participant’s own name.',
    'BRI (002)',
  ),
  'name.missing': name.missing,
  'name.characters': name.characters,
  'name.letters': name.letters,
  'name.length': name.length,
  'mother-name.missing': mother.missing,
  'mother-name.characters': mother.characters,
  'mother-name.letters': mother.letters,
  'mother-name.length': mother.length,
  'holder-name.missing': holder.missing,
  'holder-name.characters': holder.characters,
  'holder-name.letters': holder.letters,
  'holder-name.length': holder.length,
  'emergency-name.missing': emergency.missing,
  'emergency-name.characters': emergency.characters,
  'emergency-name.letters': emergency.letters,
  'emergency-name.length': emergency.length,
  'emergency-relation.missing': says(
    'Pilih hubungan dengan kontak darurat.',
    'Choose how the emergency contact is related.',
    'pasangan / spouse',
  ),
  'birth-place.missing': says('Tempat lahir belum diisi.', 'The birth place is empty.', 'Mojokerto'),
  'birth-place.length': says(
    'Tempat lahir lebih dari 100 karakter.',
    'The birth place is longer than 100 characters.',
    'Mojokerto',
  ),
  'birth-date.missing': says('Tanggal lahir belum diisi.', 'The birth date is empty.', '1995-06-05'),
  'birth-date.shape': says(
    'Tanggal itu tidak ada dalam kalender.',
    'That day is not in the calendar.',
    '1995-06-05',
  ),
  'birth-date.year': says(
    'Tulis tahun lahir dengan empat angka; dua angka bisa berarti dua abad.',
    'Write the year of birth in four digits; two could mean two centuries.',
    '1995-06-05',
  ),
  'birth-date.early': says(
    'Tahun lahir lebih awal dari 1900.',
    'The year of birth lies before 1900.',
    '1995-06-05',
  ),
  'birth-date.future': says(
    'Tanggal lahir ada di masa depan.',
    'The birth date lies in the future.',
    '1995-06-05',
  ),
  'birth-place.characters': stranger('Tempat lahir', 'The birth place', 'Mojokerto'),
  'address.characters': stranger('Alamat', 'The address', 'Jl. Contoh No. 7, Desa Contoh'),
  'occupation.characters': stranger('Pekerjaan', 'The occupation', 'Penjahit'),
  'sex.missing': says(
    'Pilih jenis kelamin seperti di KTP.',
    'Choose the sex as on the KTP.',
    'perempuan / female',
  ),
  'address.missing': says('Alamat belum diisi.', 'The address is empty.', 'Jl. Contoh No. 7, Desa Contoh'),
  'address.length': says(
    'Alamat lebih dari 200 karakter.',
    'The address is longer than 200 characters.',
    'Jl. Contoh No. 7, Desa Contoh',
  ),
  'occupation.missing': says('Pekerjaan belum diisi.', 'The occupation is empty.', 'Penjahit'),
  'occupation.length': says(
    'Pekerjaan lebih dari 100 karakter.',
    'The occupation is longer than 100 characters.',
    'Penjahit',
  ),
  'relation.missing': says(
    'Pilih hubungan dengan peserta.',
    'Choose the relation to the participant.',
    'anak / child',
  ),
  'portion.shape': says('Isi angka bagian, 1 atau lebih.', 'Enter the number of parts, 1 or more.', '1'),
} as const satisfies Record<FieldErrorCode, Message>;

const PLACE = {
  id: (place: number) => `Lihat tanda ke-${place}.`,
  en: (place: number) => `Look at sign ${place}.`,
} as const;

/**
 * Message of an issue's code, with the place of the sign where it has one (`nik.letters@11`); a code that is not in
 * the table is a defect of ours and says so plainly.
 */
export const fieldError = (message: string, language: Language): string => {
  const { code, place } = splitCode(message);
  const known: Message | undefined = (FIELD_ERRORS as Record<string, Message>)[code];
  const text =
    known?.[language] ?? { id: 'Isian ini belum benar.', en: 'This value is not right yet.' }[language];
  return place === undefined ? text : `${text} ${PLACE[language](place)}`;
};
