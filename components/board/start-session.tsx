'use client';
import { Backpack, MonitorSmartphone, Plus, ScanQrCode } from 'lucide-react';
import type { Language } from '@/lib/domain/values/language';
import { BOARD } from '@/lib/messages/board';
import { MOVING } from '@/lib/messages/moving';
import { useThisDevice } from '../staff/use-this-device';
import { buttonLook } from '../ui/button-look';

/** Starts a session on an enrolled device; any other is shown the way to become one. */
export function StartSession({ branchId, language }: { branchId: string; language: Language }) {
  const device = useThisDevice(branchId);
  const texts = BOARD[language];
  if (device === 'none') {
    return (
      <a href="/enrol" className={buttonLook('primary')}>
        <MonitorSmartphone aria-hidden className="size-5 shrink-0" />
        <span>{texts.startNeedsDevice}</span>
      </a>
    );
  }
  return (
    <div className="flex flex-wrap gap-3">
      <a href="/session#new" className={buttonLook('primary')}>
        <Plus aria-hidden className="size-5 shrink-0" />
        <span>{texts.start}</span>
      </a>
      <a href="/session#take" className={buttonLook('secondary')}>
        <ScanQrCode aria-hidden className="size-5 shrink-0" />
        <span>{MOVING[language].take}</span>
      </a>
      <a href="/session#field" className={buttonLook('secondary')}>
        <Backpack aria-hidden className="size-5 shrink-0" />
        <span>{texts.prepareForField}</span>
      </a>
    </div>
  );
}
