'use client';
import { useState } from 'react';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import { rotateKey } from '@/lib/tablet/this-device/rotate-key';
import { countUnsent } from '@/lib/tablet/vault/wipe';
import { Button } from '../ui/button';
import { Stack } from '../ui/stack';
import { type OwnDevice, OwnWordAnswer } from './own-word-answer';

/** A new key for this device. What waits here was signed by the old one, so it goes up first. */
export function RotateKey({ deviceId, actor, language }: OwnDevice) {
  const t = DEVICE_DAY[language];
  const [pending, setPending] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const rotate = async () => {
    if (pending) return;
    setPending(true);
    if ((await countUnsent()) > 0) setCode('device.closing-unsent');
    else {
      const told = await rotateKey({ deviceId, actor });
      setCode(told.ok ? 'ok' : told.code);
    }
    setPending(false);
  };
  return (
    <Stack>
      <p>{t.keyLead}</p>
      <OwnWordAnswer code={code} language={language}>
        {t.rotated}
      </OwnWordAnswer>
      <Button variant="secondary" pending={pending} pendingText={t.rotating} onClick={rotate}>
        {t.rotate}
      </Button>
    </Stack>
  );
}
