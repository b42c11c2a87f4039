'use client';
import { useEffect, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { openOutbox } from '@/lib/tablet/outbox/outbox';
import { thisDevice } from '@/lib/tablet/this-device/this-device';
import { vaultStatus } from '@/lib/tablet/vault/vault';
import { OutboxChip } from '../shell/outbox-chip';
import { useOutboxSync } from './use-outbox-sync';

/** Whether this officer's vault is open here, so that what he prepared can be read and sent. */
const takeUp = async (staffId: string): Promise<boolean> => {
  const device = await thisDevice().catch(() => null); // a browser without storage keeps nothing either
  if (!device) return false;
  const owner = { staffId, deviceId: device.deviceId };
  if ((await vaultStatus(owner)) !== 'open') return false;
  await openOutbox(owner);
  return true;
};

export default function OutboxKeeper({ staffId, language }: { staffId: string; language: Language }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let left = false;
    void takeUp(staffId).then((taken) => (left ? undefined : setOpen(taken)));
    return () => {
      left = true;
    };
  }, [staffId]);
  useOutboxSync(open);
  return <OutboxChip language={language} />;
}
