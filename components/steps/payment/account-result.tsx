'use client';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { SummaryList } from '@/components/ui/summary-list';
import type { Tone } from '@/components/ui/tone';
import type { AccountVerdict } from '@/lib/domain/sessions/events';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { AMOUNT_TEXTS } from '@/lib/messages/session-payment';
import { useSession } from '../../shell/session-context';
import { AskAboutName } from '../cases/ask-about-name';
import { PROFILE_PARTS, profileItems } from '../profile/profile-items';

const TONES = {
  matched: 'good',
  similar: 'attention',
  different: 'attention',
  unknown: 'attention',
  dormant: 'attention',
  inactive: 'attention',
} as const satisfies Record<AccountVerdict, Tone>;

/** What the bank says about the account, and the way to change it. */
export function AccountResult() {
  const { view, language, go } = useSession();
  const t = AMOUNT_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const { account, accountCheck, waitedFor } = view.state;
  if (!account) return null;
  const tone: Tone = accountCheck ? TONES[accountCheck.verdict] : 'waiting';
  const words = {
    good: shell.good,
    attention: shell.attention,
    waiting: shell.waitingWord,
    stopped: shell.stopped,
  };
  const says = accountCheck?.verdict ?? (waitedFor[account.accountId] ? 'waited' : 'pending');
  return (
    <Card title={t.accountTitle}>
      <Stack>
        <SummaryList items={profileItems(view, PROFILE_PARTS[1], { language, change: go, origins: false })} />
        <Notice
          tone={tone}
          word={words[tone]}
          live="polite"
          action={
            tone === 'attention' ? (
              <Button variant="secondary" onClick={() => go('account')}>
                {t.changeAccount}
              </Button>
            ) : undefined
          }
        >
          <p>{t.accountResult[says]}</p>
          {accountCheck?.holderName ? <p>{t.bankSays(accountCheck.holderName)}</p> : null}
        </Notice>
        <AskAboutName />
      </Stack>
    </Card>
  );
}
