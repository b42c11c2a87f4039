import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { Notice } from '../ui/notice';
import type { RulingTrouble as Trouble } from './use-supervisor-command';

/** Why a decision was not taken, and what helps. */
export function RulingTrouble({ trouble, language }: { trouble: Trouble | null; language: Language }) {
  const office = OFFICE[language];
  if (!trouble) return null;
  return (
    <Notice tone="attention" word={office.attention} title={trouble.says} live="assertive">
      <p>{trouble.next}</p>
      {trouble.reference ? <p>{office.reference(trouble.reference)}</p> : null}
    </Notice>
  );
}
