import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { VerifyPanel } from '@/components/receipts/verify-panel';
import { normaliseCode } from '@/lib/domain/values/one-time-code';
import { currentLanguage } from '@/lib/server/http/current-language';

export const metadata: Metadata = {
  title: 'Pemeriksaan tanda terima',
  robots: { index: false, follow: false },
};

type Props = { searchParams: Promise<{ code?: string | string[] }> };

export default async function VerifyEntryPage({ searchParams }: Props) {
  const { code } = await searchParams;
  const typed = normaliseCode(String(code ?? ''));
  if (typed) redirect(`/verify/${typed}`);
  return <VerifyPanel finding={null} language={await currentLanguage()} />;
}
