/** Money is whole rupiah: an integer, never a fraction. Anything else is a defect and throws. */
import type { Language } from './language';

const wholeRupiah = (amount: number): number => {
  if (!Number.isSafeInteger(amount)) throw new RangeError('Not a whole number of rupiah');
  return amount;
};

/** 9500000 → "Rp9.500.000"; negative amounts as "-Rp1.000". */
export const formatRupiah = (amount: number): string => {
  const digits = Math.abs(wholeRupiah(amount)).toString();
  return `${amount < 0 ? '-' : ''}Rp${digits.replace(/\B(?=(\d{3})+$)/g, '.')}`;
};

/** floor(amount × numerator ÷ denominator), exact for any safe integer: no floating point between. */
export const shareOf = (amount: number, numerator: number, denominator: number): number =>
  Number((BigInt(wholeRupiah(amount)) * BigInt(numerator)) / BigInt(denominator));

const ONES = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
} as const;
const TENS_EN = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SCALES = [
  { value: 1_000_000_000_000_000, id: 'kuadriliun', en: 'quadrillion' },
  { value: 1_000_000_000_000, id: 'triliun', en: 'trillion' },
  { value: 1_000_000_000, id: 'miliar', en: 'billion' },
  { value: 1_000_000, id: 'juta', en: 'million' },
  { value: 1_000, id: 'ribu', en: 'thousand' },
] as const;

const belowThousandId = (n: number): string[] => {
  if (n === 0) return [];
  if (n < 12) return [ONES.id[n] ?? ''];
  if (n < 20) return [...belowThousandId(n - 10), 'belas'];
  if (n < 100) return [...belowThousandId(Math.floor(n / 10)), 'puluh', ...belowThousandId(n % 10)];
  const hundreds = Math.floor(n / 100);
  return [
    ...(hundreds === 1 ? ['seratus'] : [ONES.id[hundreds] ?? '', 'ratus']),
    ...belowThousandId(n % 100),
  ];
};

const belowThousandEn = (n: number): string[] => {
  if (n === 0) return [];
  if (n < 20) return [ONES.en[n] ?? ''];
  if (n < 100) {
    const tens = TENS_EN[Math.floor(n / 10)] ?? '';
    return [n % 10 === 0 ? tens : `${tens}-${ONES.en[n % 10]}`];
  }
  return [ONES.en[Math.floor(n / 100)] ?? '', 'hundred', ...belowThousandEn(n % 100)];
};

/** "sembilan juta lima ratus ribu rupiah", for the confirmation read aloud and the receipt. */
export const rupiahInWords = (amount: number, language: Language): string => {
  let rest = Math.abs(wholeRupiah(amount));
  const below = language === 'id' ? belowThousandId : belowThousandEn;
  const words = amount < 0 ? ['minus'] : [];
  if (rest === 0) words.push(ONES[language][0] ?? '');
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    if (count === 0) continue;
    const isSeribu = language === 'id' && scale.value === 1_000 && count === 1;
    words.push(...(isSeribu ? ['seribu'] : [...below(count), scale[language]]));
    rest %= scale.value;
  }
  return [...words, ...below(rest), 'rupiah'].join(' ');
};
