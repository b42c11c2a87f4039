import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { Notice } from '../ui/notice';

/** Why a command was not carried out, and what to do. */
export function FaultNotice({ fault, language }: { fault: string | null; language: Language }) {
  if (!fault) return null;
  return (
    <Notice tone="attention" word={OFFICE[language].attention} live="assertive">
      {fault}
    </Notice>
  );
}
