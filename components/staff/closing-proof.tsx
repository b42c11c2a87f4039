'use client';
import { useState } from 'react';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import { tellOwn } from '@/lib/tablet/this-device/own-word';
import { countKept, countUnsent, wipeVaults } from '@/lib/tablet/vault/wipe';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { type OwnDevice, OwnWordAnswer } from './own-word-answer';

/** The night: nothing unsent, nothing kept, and the device's signature under it. Wipes only what was received. */
export function ClosingProof({ deviceId, actor, language }: OwnDevice) {
  const t = DEVICE_DAY[language];
  const [pending, setPending] = useState(false);
  const [left, setLeft] = useState(0);
  const [code, setCode] = useState<string | null>(null);
  const close = async () => {
    if (pending) return;
    setPending(true);
    const unsent = await countUnsent();
    setLeft(unsent);
    if (unsent === 0) {
      await wipeVaults();
      const told = await tellOwn({ deviceId, actor }, 'close-device', { unsent, kept: await countKept() });
      setCode(told.ok ? 'ok' : told.code);
    }
    setPending(false);
  };
  return (
    <Stack>
      <p>{t.closingLead}</p>
      {left > 0 ? (
        <Notice tone="attention" word={t.attention} live="assertive">
          {t.unsent(left)}
        </Notice>
      ) : (
        <OwnWordAnswer code={code} language={language}>
          {t.closed}
        </OwnWordAnswer>
      )}
      <Button variant="secondary" pending={pending} pendingText={t.closing} onClick={close}>
        {t.close}
      </Button>
    </Stack>
  );
}
