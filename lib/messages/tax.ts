import { texts } from '../domain/values/language';

/** The working of the income tax, line by line, for screen and paper. */
export const TAX_TEXTS = texts({
  id: {
    title: 'Cara menghitung pajak (PPh 21)',
    articles: {
      'final-pp68': 'PP 68/2009: pajak final',
      'progressive-article-17': 'UU PPh pasal 17: tarif bertingkat',
      'progressive-article-17-without-npwp': 'UU PPh pasal 17: tarif bertingkat',
    },
    surchargeArticle: 'UU PPh pasal 21 ayat (5a)',
    years: (first: number, last: number) =>
      first === last
        ? `Pembayaran tahun ${first} dihitung bersama.`
        : `Pembayaran tahun ${first} dan ${last} dihitung sebagai satu.`,
    prior: (amount: string) => `Sudah dibayar sebelumnya: ${amount}.`,
    band: (percent: number, base: string) => `${percent} % × ${base}`,
    upTo: (from: string, upTo: string) => `bagian ${from} sampai ${upTo}`,
    above: (from: string) => `bagian di atas ${from}`,
    surcharge: (percent: number, base: string) => `Tanpa NPWP: ${percent} % × ${base}`,
    total: 'Jumlah pajak',
  },
  en: {
    title: 'How the tax (PPh 21) is worked out',
    articles: {
      'final-pp68': 'PP 68/2009: final tax',
      'progressive-article-17': 'Income Tax Law article 17: rates that rise',
      'progressive-article-17-without-npwp': 'Income Tax Law article 17: rates that rise',
    },
    surchargeArticle: 'Income Tax Law article 21(5a)',
    years: (first, last) =>
      first === last
        ? `Payments of ${first} count together.`
        : `Payments of ${first} and ${last} count as one.`,
    prior: (amount) => `Paid earlier: ${amount}.`,
    band: (percent, base) => `${percent} % × ${base}`,
    upTo: (from, upTo) => `the part from ${from} to ${upTo}`,
    above: (from) => `the part above ${from}`,
    surcharge: (percent, base) => `Without NPWP: ${percent} % × ${base}`,
    total: 'Tax in all',
  },
});
