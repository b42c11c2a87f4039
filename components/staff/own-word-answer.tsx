import type { ReactNode } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import { Notice } from '../ui/notice';

/** The device that speaks, and who stands before it. */
export type OwnDevice = { readonly deviceId: string; readonly actor: string; readonly language: Language };

type Faults = (typeof DEVICE_DAY)['id']['faults'];

/** How the server took this device's word: done, or what stands against it. */
export function OwnWordAnswer(props: {
  code: string | 'ok' | null;
  language: Language;
  children: ReactNode;
}) {
  const t = DEVICE_DAY[props.language];
  if (props.code === null) return null;
  if (props.code === 'ok')
    return (
      <Notice tone="good" word={t.done} live="polite">
        {props.children}
      </Notice>
    );
  const known = Object.hasOwn(t.faults, props.code) ? (props.code as keyof Faults) : 'other';
  return (
    <Notice tone="attention" word={t.attention} live="assertive">
      {t.faults[known]}
    </Notice>
  );
}
