'use client';
import { lazy, Suspense } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { useReady } from '../ui/use-ready';

const PrepareOffer = lazy(() => import('./prepare-offer'));

/** The offer is fetched once the board is there: it needs the vault, and the board does not. */
export function OfflineOffer({ staffId, language }: { staffId: string; language: Language }) {
  const awake = useReady();
  return <Suspense>{awake ? <PrepareOffer staffId={staffId} language={language} /> : null}</Suspense>;
}
