import common from './common-passwords.json';

export type PasswordFault = 'password.short' | 'password.common';

/** ASVS 5.0 6.2.1 wants eight at least and recommends fifteen; nobody composes signs by rule (6.2.5). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Words of this product and of its place: the first that somebody here tries. */
const OURS = [
  'dampingi',
  'jamsostek',
  'bpjs',
  'ketenagakerjaan',
  'indonesia',
  'rahasia',
  'katasandi',
  'sandi',
  'bismillah',
  'sayang',
  'cabang',
  'kantor',
  'petugas',
  'penyelia',
  'admin',
  'administrator',
  'merdeka',
  'pancasila',
  'demo',
  'mojokerto',
  'jombang',
  'surabaya',
  'jakarta',
  'garuda',
] as const;
const ROWS =
  'abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm qazwsxedcrfvtgbyhnujmikolp zyxwvutsrqponmlkjihgfedcba';
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

const WORDS: ReadonlySet<string> = new Set([...common.words.split(' '), ...OURS]);

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');
const plainLetters = (text: string): string =>
  lettersOf([...text].map((sign) => LEET[sign] ?? sign).join(''));

/** One or two words that anybody would try. */
const isMadeOf = (letters: string, isKnown: (word: string) => boolean): boolean => {
  if (letters === '' || isKnown(letters)) return true;
  for (let cut = 3; cut <= letters.length - 3; cut += 1)
    if (isKnown(letters.slice(0, cut)) && isKnown(letters.slice(cut))) return true;
  return false;
};

/**
 * Why a password that somebody chose is not taken: too short, or what anybody would try first: a frequent password
 * (also with figures and signs around it), a run of the keyboard, a part repeated, or words about its owner.
 * @param about words of the owner, such as the user name and the name; null where it is good
 */
export const passwordFault = (password: string, about: readonly string[]): PasswordFault | null => {
  if ([...password].length < SHORTEST_PASSWORD) return 'password.short';
  const typed = password.normalize('NFKC').toLowerCase();
  const own = new Set(
    about.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 2),
  );
  const isKnown = (word: string) =>
    WORDS.has(word) || own.has(word) || (word.length > 3 && ROWS.includes(word)) || /^(.)\1*$/u.test(word);
  if (WORDS.has(typed) || /^(.{1,6}?)\1+$/u.test(typed)) return 'password.common';
  const made = [lettersOf(typed), plainLetters(typed)].some((letters) => isMadeOf(letters, isKnown));
  return made ? 'password.common' : null;
};
