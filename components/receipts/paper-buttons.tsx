'use client';
import type { Language } from '@/lib/domain/values/language';
import { RECEIPT } from '@/lib/messages/receipt';
import { PrintButton } from '../ui/print-button';

type PaperButtonsProps = { sessionId: string; notices: readonly string[]; language: Language };

/** Prints either paper. What it tells counts as told; where that does not arrive it is printed once more. */
export function PaperButtons({ sessionId, notices, language }: PaperButtonsProps) {
  const { print } = RECEIPT[language];
  const printed = () => {
    void fetch(`/api/v1/receipts/${sessionId}/printed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ notices }),
      keepalive: true,
    }).catch(() => undefined);
  };
  return (
    <>
      <PrintButton paper="slip" variant="primary" onPrint={printed}>
        {print.slip}
      </PrintButton>
      <PrintButton paper="a4" onPrint={printed}>
        {print.a4}
      </PrintButton>
    </>
  );
}
