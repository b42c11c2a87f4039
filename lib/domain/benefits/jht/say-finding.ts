import { dateInWords } from '../../values/calendar';
import type { InLanguages, Language } from '../../values/language';
import type { Finding } from './quote';
import { RULES, type RuleCode } from './rules';

type Sentence = InLanguages<string>;

const AFTER_THE_RULES = {
  'without-npwp': {
    id: 'Tanpa NPWP pajak lebih tinggi 20 %. Bila Anda punya NPWP, mari kita catat dulu.',
    en: 'Without NPWP the tax is 20 % higher. If you have one, let us record it first.',
  },
  'calendar-provisional': {
    id: 'Tanggal bayar masih sementara karena hari libur tahun itu belum ditetapkan.',
    en: "The pay-by date is provisional: that year's holidays are not decreed yet.",
  },
} as const satisfies Record<Exclude<Finding, RuleCode>, Sentence>;

const SENTENCES = {
  ...(Object.fromEntries(RULES.map(({ code, id, en }) => [code, { id, en }])) as Record<RuleCode, Sentence>),
  ...AFTER_THE_RULES,
};

/**
 * What the participant hears.
 * @param claimableFrom of the quote, ISO date; null where another rule refuses, and then no date is promised
 */
export const sayFinding = (
  finding: Finding | 'within-ceiling',
  claimableFrom: string | null,
  language: Language,
): string => {
  const sentence = SENTENCES[finding][language];
  return claimableFrom
    ? sentence.replace('{date}', dateInWords(claimableFrom, language))
    : sentence.replace(/\s*[^.]*\{date\}\./, '');
};
