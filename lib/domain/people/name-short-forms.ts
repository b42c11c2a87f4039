/**
 * Words of names that are mostly written short. `certain` ones are short for nothing else: that makes the same name of
 * it; the others want a person's eye.
 */
export type ShortForm = {
  readonly short: readonly string[];
  /** One way to write it in full, word by word. */
  readonly full: readonly string[];
  readonly certain: boolean;
  readonly source: string;
};

const BALI =
  'Balinese caste and birth-order names (Antara, Sistem Nama Orang Bali); short as on KTP and passbooks';
const ARAB = 'Arabic names in Indonesia (Kuipers & Askuri 2017); short as on KTP and passbooks';
const JAVA = 'Titles of Javanese and Sundanese nobility (KBBI)';
const BAPTISM = 'Baptismal names of Catholics (KWI, Buku Baptis)';
const SUMATRA = 'Titles of Aceh, Malay lands and Banten (KBBI)';

const form = (short: string, full: string, source: string, certain = true): ShortForm => ({
  short: short.split(' '),
  full: full.split(' '),
  certain,
  source,
});

export const SHORT_FORMS: readonly ShortForm[] = [
  form('GST GT', 'GUSTI', BALI),
  form('NGR NGRH', 'NGURAH', BALI),
  form('IB', 'IDA BAGUS', BALI),
  form('IA', 'IDA AYU', BALI),
  form('BGS', 'BAGUS', BALI),
  form('AA', 'ANAK AGUNG', BALI),
  form('AG AGG', 'AGUNG', BALI),
  form('CKD COK TJOK TJOKORDA', 'COKORDA', BALI),
  form('SG', 'SANG', BALI, false),
  form('DW DWA', 'DEWA', BALI),
  form('DSK', 'DESAK', BALI),
  form('GD', 'GEDE', BALI),
  form('PT PTU', 'PUTU', BALI, false),
  form('WY WYN', 'WAYAN', BALI),
  form('MD MDE', 'MADE', BALI, false),
  form('KD KDK', 'KADEK', BALI, false),
  form('NYM NYMN', 'NYOMAN', BALI),
  form('KMG KMNG', 'KOMANG', BALI),
  form('KT KTT', 'KETUT', BALI),
  form('LH', 'LUH', BALI),
  form('M MD MHD MHMD MUH MUHD MUHAM MOH MOHD MOCH MUCH MOHAMAD MOHAMMAD MOHAMED MOHAMMED MUHAMAD MUHAMMED MOCHAMAD MOCHAMMAD MUCHAMAD MUCHAMMAD MUKHAMAD MOKHAMAD MUKHAMMAD MOKHAMMAD', 'MUHAMMAD', ARAB, false),
  form('ABD ABDL', 'ABDUL', ARAB),
  form('AHM AHMD ACHMAD AKHMAD ACH AKH ACHM', 'AHMAD', ARAB, false),
  form('ST', 'SITI', ARAB, false),
  form('NURL NRL', 'NURUL', ARAB),
  form('SY SYRF', 'SYARIF', ARAB, false),
  form('IBR', 'IBRAHIM', ARAB),
  form('FTM FAT', 'FATIMAH', ARAB, false),
  form('R RD', 'RADEN', JAVA, false),
  form('RM', 'RADEN MAS', JAVA),
  form('RR', 'RADEN RORO', JAVA),
  form('RA', 'RADEN AJENG', JAVA, false),
  form('RA', 'RADEN AYU', JAVA, false),
  form('RNG', 'RADEN NGABEHI', JAVA),
  form('FX FRX', 'FRANSISKUS XAVERIUS', BAPTISM),
  form('YOH JOH', 'YOHANES', BAPTISM),
  form('YOS JOS', 'YOSEF', BAPTISM, false),
  form('ANT', 'ANTONIUS', BAPTISM),
  form('STEF', 'STEFANUS', BAPTISM),
  form('AGT AGUST', 'AGUSTINUS', BAPTISM, false),
  form('TB', 'TUBAGUS', SUMATRA),
  form('TGK', 'TEUNGKU', SUMATRA),
  form('T TK', 'TEUKU', SUMATRA, false),
  form('BR', 'BORU', 'Batak clan names of women (KBBI: boru)'),
]; // biome-ignore format: one short form a line

const byShort = new Map<string, ShortForm[]>();
for (const one of SHORT_FORMS)
  for (const short of one.short) byShort.set(short, [...(byShort.get(short) ?? []), one]);

/** What a word may be short for. */
export const fullFormsOf = (word: string): readonly ShortForm[] => byShort.get(word) ?? [];

/** Where one sign of the old spelling stands, its J is today's Y. */
const todaysSpelling = (word: string): string =>
  /OE|TJ|DJ|NJ|SJ/.test(word)
    ? word
        .replace(/OE/g, 'U')
        .replace(/TJ/g, 'C')
        .replace(/(?<!D)J/g, 'Y')
        .replace(/DJ/g, 'J')
    : word;

/**
 * A word by how it is spoken: the spelling of before 1972 (Keppres 57/1972: oe, tj, dj, nj, sj, ch) and transcriptions
 * of one Arabic or European sound. Two words alike in this are similar, never the same.
 */
export const spoken = (word: string): string =>
  todaysSpelling(word)
    .replace(/SY|SH/g, 'S')
    .replace(/CH|KH|Q/g, 'K')
    .replace(/DH|DZ|DL/g, 'D')
    .replace(/TH/g, 'T')
    .replace(/PH|V/g, 'F')
    .replace(/IY|YI/g, 'Y')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=[AIUEO])H$/u, '');
