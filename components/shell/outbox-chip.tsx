'use client';
import { CloudUpload } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { outbox } from '@/lib/tablet/outbox/outbox';

/** How much waits on this device, and the way to it; nothing while nothing waits. */
export function OutboxChip({ language }: { language: Language }) {
  const items = useSyncExternalStore(outbox.subscribe, outbox.items, outbox.items);
  const t = OUTBOX_TEXTS[language];
  const here = items.filter(({ state }) => state === 'here').length;
  const refused = items.filter(({ state }) => state === 'refused').length;
  if (here + refused === 0) return null;
  return (
    <a
      href="/session#outbox"
      className="inline-flex min-h-11 items-center gap-1.5 rounded-chip bg-attention-soft px-2 font-semibold text-attention underline-offset-4 hover:underline"
    >
      <CloudUpload aria-hidden className="size-5 shrink-0" />
      {refused > 0 ? t.chipRefused(refused) : t.chip(here)}
    </a>
  );
}
