'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Me } from '@/components/shell/session-context';
import { OfficerPage } from '@/components/staff/officer-page';
import { WaitingNotice } from '@/components/steps/documents/waiting-notice';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import type { Language } from '@/lib/domain/values/language';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { outbox, sendAll } from '@/lib/tablet/outbox/outbox';
import { OfflineReady } from './offline-ready';
import { OutboxRow } from './outbox-row';
import { useKeptSessions } from './use-kept-sessions';

const isPersisted = async (): Promise<boolean> => (await navigator.storage?.persisted?.()) ?? false;

/** Everything that this device keeps for the server, where it stands, and what to do about it. */
export default function OutboxScreen(props: { me: Me; deviceId: string; language: Language }) {
  const { me, deviceId, language } = props;
  const t = OUTBOX_TEXTS[language];
  const items = useSyncExternalStore(outbox.subscribe, outbox.items, outbox.items);
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<boolean | null>(null);
  const [persisted, setPersisted] = useState(true);
  useEffect(() => void isPersisted().then(setPersisted), []);
  const whose = useKeptSessions({ staffId: me.staff.id, deviceId });
  const waits = items.some(({ state }) => state === 'here');
  const send = async () => {
    setSending(true);
    setSent(await sendAll());
    setSending(false);
  };
  return (
    <OfficerPage staff={me.staff} language={language} title={t.title} lead={t.lead}>
      <Stack gap={6}>
        {sent === null ? null : (
          <Notice tone={sent ? 'good' : 'waiting'} word={sent ? t.sentAll : t.notYet} live="polite" />
        )}
        {items.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Card>
            <ul>
              {items.map((item) => (
                <OutboxRow
                  key={item.id}
                  item={item}
                  whose={whose(item.sessionId)}
                  all={items}
                  language={language}
                  zone={me.staff.timeZone}
                />
              ))}
            </ul>
          </Card>
        )}
        <WaitingNotice count={0} language={language} />
        {persisted || !waits ? null : (
          <Notice tone="attention" word={t.attention}>
            {t.evict}
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          {waits ? (
            <Button pending={sending} pendingText={t.sending} onClick={send}>
              {t.sendNow}
            </Button>
          ) : null}
          <LinkButton href="/board" variant="secondary">
            {t.toBoard}
          </LinkButton>
        </div>
        <OfflineReady owner={{ staffId: me.staff.id, deviceId }} language={language} />
      </Stack>
    </OfficerPage>
  );
}
