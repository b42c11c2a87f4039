'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { accountInQuestion } from '@/lib/domain/sessions/payee';
import { openCase } from '@/lib/domain/sessions/steps';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { useSession } from '../../shell/session-context';
import { AskSupervisor } from './ask-supervisor';

/** Where the holder is only like the payee, or the bank is silent: a second person is asked to look at both names. */
export function AskAboutName() {
  const { view, language } = useSession();
  const t = CASE_TEXTS[language];
  const [asks, setAsks] = useState(false);
  if (openCase(view.state, 'account-name'))
    return (
      <Notice tone="waiting" word={t.waiting} live="polite">
        {t.waitingNext}
      </Notice>
    );
  if (!accountInQuestion(view.state)) return null;
  if (asks) return <AskSupervisor kind="account-name" close={() => setAsks(false)} />;
  return (
    <div>
      <Button variant="secondary" onClick={() => setAsks(true)}>
        {t.askName}
      </Button>
    </div>
  );
}
