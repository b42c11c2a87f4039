import { RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import type { PrintedShare } from '@/lib/server/claims/receipt';
import { SummaryList } from '../ui/summary-list';

/** The shares of a family on its slip, each to its own account or waiting for one. */
export function PrintedShares({ shares, language }: { shares: readonly PrintedShare[]; language: Language }) {
  const t = HEIR_TEXTS[language];
  return (
    <div className="mt-3">
      <h3 className="font-bold">{t.shares}</h3>
      <p className="mb-2">
        {t.condolence} {t.condolenceNext}
      </p>
      <SummaryList
        items={shares.map(({ maskedName, relation, amount, bank, maskedAccount }) => ({
          key: `${maskedName}${relation}${maskedAccount}`,
          term: `${maskedName} (${RELATION_WORDS[relation][language]})`,
          value: (
            <>
              <strong className="tabular-nums">{formatRupiah(amount)}</strong>
              <span className="block text-sm">
                {bank && maskedAccount ? t.to(bank, maskedAccount) : t.later}
              </span>
            </>
          ),
        }))}
      />
    </div>
  );
}
