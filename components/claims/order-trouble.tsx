import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { Notice } from '../ui/notice';
import type { Trouble } from './find-claim-form';

/** Why an order was not accepted, and the next step. */
export function OrderTrouble({ trouble, language }: { trouble: Trouble | null; language: Language }) {
  if (!trouble) return null;
  return (
    <Notice tone="attention" word={CLAIM_DESK[language].attention} title={trouble.says} live="assertive">
      {trouble.next}
    </Notice>
  );
}
