'use client';
import { useEffect, useState } from 'react';
import { isClockWrong } from '@/lib/domain/devices/clock-drift';
import type { Language } from '@/lib/domain/values/language';
import { BOARD } from '@/lib/messages/board';
import { clockDriftMs } from '@/lib/tablet/this-device/this-browser';
import { Notice } from '../ui/notice';

const AGAIN_MS = 10 * 60_000;

/** Says that this device's clock is wrong by more than five minutes. Away while it is right, or nobody can say. */
export function ClockNotice({ language }: { language: Language }) {
  const [drift, setDrift] = useState<number | null>(null);
  useEffect(() => {
    const look = () => void clockDriftMs().then(setDrift);
    // A clock is put right in the settings, and somebody comes back to this page.
    const comesBack = () => document.visibilityState === 'visible' && look();
    look();
    const timer = setInterval(look, AGAIN_MS);
    document.addEventListener('visibilitychange', comesBack);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', comesBack);
    };
  }, []);
  if (!isClockWrong(drift)) return null;
  const t = BOARD[language].clock;
  const minutes = Math.round(Math.abs(drift ?? 0) / 60_000);
  return (
    <Notice tone="attention" word={t.word} title={t.title(minutes, (drift ?? 0) > 0)} live="polite">
      {t.next}
    </Notice>
  );
}
