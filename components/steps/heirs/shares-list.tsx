import { SummaryList } from '@/components/ui/summary-list';
import { type Bank, bankName } from '@/lib/domain/people/banks';
import { maskAccount } from '@/lib/domain/people/mask';
import { RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import type { Share } from '@/lib/domain/sessions/heirs';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { HEIR_TEXTS } from '@/lib/messages/heirs';

/** What each heir gets and where it goes, to the rupiah. `banks`: those of the policy, where at hand. */
export function SharesList({
  shares,
  language,
  banks,
}: {
  shares: readonly Share[];
  language: Language;
  banks?: readonly Bank[];
}) {
  const t = HEIR_TEXTS[language];
  return (
    <SummaryList
      items={shares.map(({ heirId, name, relation, amount, account }) => ({
        key: heirId,
        term: `${name} (${RELATION_WORDS[relation][language]})`,
        value: (
          <>
            <strong className="tabular-nums">{formatRupiah(amount)}</strong>
            <span className="block text-muted text-sm">
              {account
                ? t.to(bankName(account.bankCode, banks), maskAccount(account.accountNumber))
                : t.later}
            </span>
          </>
        ),
      }))}
    />
  );
}
