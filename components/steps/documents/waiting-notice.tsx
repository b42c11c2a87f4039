'use client';
import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/values/language';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import { roomLeft } from '@/lib/tablet/outbox/room-left';

/** How many pictures wait on this device, what can go on meanwhile, and a warning while there is room for some more. */
export function WaitingNotice({ count, language }: { count: number; language: Language }) {
  const t = WAITING_PICTURES[language];
  const [short, setShort] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each picture takes some of the room
  useEffect(() => void roomLeft().then(setShort), [count]);
  return (
    <>
      {count > 0 ? (
        <Notice tone="waiting" word={t.title(count)} live="polite">
          {t.next}
        </Notice>
      ) : null}
      {short === null ? null : (
        <Notice tone="attention" word={SESSION_TEXTS[language].attention} title={t.room(short)} live="polite">
          {t.roomNext}
        </Notice>
      )}
    </>
  );
}
