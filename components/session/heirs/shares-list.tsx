import { SummaryList } from '@/components/ui/summary-list';
import { RELATION_WORDS } from '@/lib/jht/heir-relations';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { type Bank, bankName } from '@/lib/people/banks';
import { maskAccount } from '@/lib/people/mask';
import { formatRupiah } from '@/lib/platform/rupiah';
import type { Language } from '@/lib/sessions/events';
import type { Share } from '@/lib/sessions/heirs';

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
