'use client';
import type { Language } from '@/lib/domain/values/language';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import { Card } from '../ui/card';
import { Stack } from '../ui/stack';
import { ClosingProof } from './closing-proof';
import { OpeningCheckForm } from './opening-check-form';
import { RotateKey } from './rotate-key';
import { useThisDevice } from './use-this-device';

type Props = { readonly branchId: string; readonly actor: string; readonly language: Language };

/** The day of an enrolled device: its morning, its night, its key. Nothing on a browser that is none. */
export function DeviceDay({ branchId, actor, language }: Props) {
  const device = useThisDevice(branchId);
  if (device === 'looking' || device === 'none') return null;
  const own = { deviceId: device.deviceId, actor, language };
  const t = DEVICE_DAY[language];
  return (
    <Stack gap={6}>
      <Card title={t.openingTitle}>
        <OpeningCheckForm {...own} />
      </Card>
      <Card title={t.closingTitle}>
        <ClosingProof {...own} />
      </Card>
      <Card title={t.keyTitle}>
        <RotateKey {...own} />
      </Card>
    </Stack>
  );
}
