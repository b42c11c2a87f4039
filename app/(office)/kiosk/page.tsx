import type { Metadata } from 'next';
import { KioskPanel } from '@/components/claims/kiosk-panel';
import { currentLanguage } from '@/lib/server/http/current-language';

export const metadata: Metadata = { title: 'Lihat klaim Anda' };

export default async function KioskPage() {
  return <KioskPanel language={await currentLanguage()} />;
}
