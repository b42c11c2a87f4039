'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Language } from '@/lib/sessions/events';

const OutboxKeeper = lazy(() => import('./outbox-keeper'));

/** What waits on this device also goes up while its officer is at the board; fetched once the page is there. */
export function OfficeOutbox({ staffId, language }: { staffId: string; language: Language }) {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!awake) return null;
  return (
    <Suspense>
      <OutboxKeeper staffId={staffId} language={language} />
    </Suspense>
  );
}
