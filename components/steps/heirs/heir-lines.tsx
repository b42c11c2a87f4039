'use client';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { StatusPill } from '@/components/ui/status-pill';
import { bankName } from '@/lib/domain/people/banks';
import { maskAccount } from '@/lib/domain/people/mask';
import { RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import { type Heir, isHeirPending } from '@/lib/domain/sessions/heirs';
import { isAccountSettled } from '@/lib/domain/sessions/payee';
import type { SessionState } from '@/lib/domain/sessions/state';
import type { Language } from '@/lib/domain/values/language';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { AMOUNT_TEXTS } from '@/lib/messages/session-payment';
import { useSession } from '../../shell/session-context';

const isReady = (state: SessionState, { account, check }: Heir): boolean =>
  account === null || isAccountSettled(state, account, check);

const standingOf = (state: SessionState, heir: Heir) => {
  if (!heir.account) return { tone: 'waiting', word: 'awaits' } as const;
  if (isHeirPending(heir)) return { tone: 'waiting', word: 'asking' } as const;
  return isReady(state, heir)
    ? ({ tone: 'good', word: 'ready' } as const)
    : ({ tone: 'attention', word: 'accountFault' } as const);
};

function HeirLine({ heir, edit, language }: { heir: Heir; edit: () => void; language: Language }) {
  const { view, send, pending } = useSession();
  const t = HEIR_TEXTS[language];
  const { tone, word } = standingOf(view.state, heir);
  const { account, check } = heir;
  return (
    <Card title={heir.name} aside={<StatusPill tone={tone}>{t[word]}</StatusPill>}>
      <p>
        {RELATION_WORDS[heir.relation][language]} · {t.portion.toLowerCase()} {heir.portion}
      </p>
      <p className="text-muted">
        {account ? t.to(bankName(account.bankCode, view.banks), maskAccount(account.accountNumber)) : t.later}
      </p>
      {check && !isReady(view.state, heir) ? (
        <div className="mt-3">
          <Notice tone="attention" word={t.attention} live="polite">
            {AMOUNT_TEXTS[language].accountResult[check.verdict]}
          </Notice>
        </div>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button variant="secondary" onClick={edit}>
          {t.edit} {heir.name}
        </Button>
        <Button
          variant="quiet"
          pending={pending === 'remove-heir'}
          onClick={() => send('remove-heir', { heirId: heir.heirId })}
        >
          {t.remove} {heir.name}
        </Button>
      </div>
    </Card>
  );
}

/** The heirs beside the one who is here, each with where his account stands. */
export function HeirLines({ edit }: { edit: (heir: Heir) => void }) {
  const { view, language } = useSession();
  return view.state.heirs.others.map((heir) => (
    <HeirLine key={heir.heirId} heir={heir} edit={() => edit(heir)} language={language} />
  ));
}
