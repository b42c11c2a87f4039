import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { VerifyPanel } from '@/components/receipts/verify-panel';
import { verifyReceipt } from '@/lib/server/claims/verify-receipt';
import { currentLanguage } from '@/lib/server/http/current-language';
import { askingAddress } from '@/lib/server/platform/http/asking-address';

export const metadata: Metadata = {
  title: 'Pemeriksaan tanda terima',
  robots: { index: false, follow: false },
};

type Props = { params: Promise<{ code: string }> };

export default async function VerifyPage({ params }: Props) {
  const { code } = await params;
  const finding = await verifyReceipt(code, askingAddress(await headers()));
  return <VerifyPanel finding={finding} language={await currentLanguage()} />;
}
