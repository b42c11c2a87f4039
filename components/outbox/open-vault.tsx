'use client';
import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageLayout } from '@/components/ui/page-layout';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/domain/values/language';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { type Owner, type Unlocking, unlockWithPin } from '@/lib/tablet/vault/vault';

type Fault = Extract<Unlocking, { ok: false }>['code'];

/** What was prepared and not sent is sealed until its officer types his PIN. */
export default function OpenVault(props: { owner: Owner; language: Language; onOpen: () => void }) {
  const { owner, language, onOpen } = props;
  const t = OUTBOX_TEXTS[language];
  const [pin, setPin] = useState('');
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const opened = await unlockWithPin(owner, pin);
    setPin('');
    setPending(false);
    if (opened.ok) onOpen();
    else setFault(opened.code);
  };
  return (
    <PageLayout width="narrow">
      <Card>
        <h1 className="mb-2 text-xl">{t.vaultTitle}</h1>
        <form method="post" onSubmit={submit}>
          <Stack>
            <p>{t.vaultLead}</p>
            <TextField
              name="pin"
              type="password"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              width="short"
              figures
              label={t.vaultPin}
              value={pin}
              onChange={(event) => setPin(event.target.value)}
              error={fault ? { word: t.attention, text: t.faults[fault] } : null}
            />
            <Button type="submit" pending={pending} pendingText={t.vaultOpening}>
              {t.vaultOpen}
            </Button>
          </Stack>
        </form>
      </Card>
    </PageLayout>
  );
}
