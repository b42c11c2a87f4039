import type { Tax, TaxLine } from '@/lib/domain/benefits/jht/tax';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { TAX_TEXTS } from '@/lib/messages/tax';
import { AmountLines } from '../ui/amount-lines';

type TaxLinesProps = {
  tax: Tax;
  language: Language;
  /** Tells the same working on two papers apart. */
  sheet?: string;
};

/** Each line of the tax as base × rate = amount with its article; screen and paper alike. */
export function TaxLines({ tax, language, sheet }: TaxLinesProps) {
  const texts = TAX_TEXTS[language];
  const edges = ({ from, upTo }: TaxLine) =>
    upTo === null ? texts.above(formatRupiah(from)) : texts.upTo(formatRupiah(from), formatRupiah(upTo));
  const lines = tax.lines.map((line) => {
    const base = formatRupiah(line.base);
    const isBand = line.kind === 'band';
    return {
      key: `${line.kind} ${line.from}`,
      label: isBand ? texts.band(line.percent, base) : texts.surcharge(line.percent, base),
      figures: formatRupiah(line.amount),
      detail: isBand ? edges(line) : texts.surchargeArticle,
    };
  });
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{texts.title}</p>
      <p className="text-sm">
        {texts.articles[tax.basis]}. {texts.years(...tax.years)}{' '}
        {tax.priorGross > 0 ? texts.prior(formatRupiah(tax.priorGross)) : null}
      </p>
      <AmountLines
        label={sheet ? `${texts.title}: ${sheet}` : texts.title}
        lines={lines}
        total={{ key: 'total', label: texts.total, figures: formatRupiah(tax.total) }}
      />
    </div>
  );
}
