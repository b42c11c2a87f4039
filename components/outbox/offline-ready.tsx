'use client';
import { useEffect, useState } from 'react';
import { fetchGuidance } from '@/components/offline/fetch-guidance';
import { PinDialog } from '@/components/staff/pin-dialog';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/values/language';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { fetchShare, wrapVault } from '@/lib/tablet/vault/share-requests';
import { type Owner, opensOffline } from '@/lib/tablet/vault/vault';

type Readiness = 'looking' | 'ready' | 'not-yet' | 'failed';

/** Before leaving: the PIN is used once on this device, so that it also opens without a network. */
export function OfflineReady({ owner, language }: { owner: Owner; language: Language }) {
  const t = OUTBOX_TEXTS[language];
  const { staffId, deviceId } = owner;
  const [readiness, setReadiness] = useState<Readiness>('looking');
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    void opensOffline({ staffId, deviceId }).then((opens) => setReadiness(opens ? 'ready' : 'not-yet'));
  }, [staffId, deviceId]);
  const prepare = async (pin: string) => {
    await navigator.storage?.persist?.();
    const prepared = (await fetchShare(owner)) && (await wrapVault(owner, pin));
    setReadiness(prepared ? 'ready' : 'failed');
    void fetchGuidance();
    setAsks(false);
  };
  if (readiness === 'looking') return null;
  return (
    <Card title={t.readyTitle}>
      {readiness === 'ready' ? (
        <Notice tone="good" word={t.readyTitle}>
          {t.ready}
        </Notice>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <p>{t.readyLead}</p>
          {readiness === 'failed' ? (
            <Notice tone="attention" word={t.attention} live="assertive">
              {t.unready}
            </Notice>
          ) : null}
          <Button variant="secondary" onClick={() => setAsks(true)}>
            {t.prepare}
          </Button>
        </div>
      )}
      {asks ? (
        <PinDialog
          subject={deviceId}
          words={{ title: t.readyTitle, lead: t.readyLead, pin: t.vaultPin, open: t.prepare }}
          language={language}
          onProof={async () => undefined}
          onRight={prepare}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </Card>
  );
}
