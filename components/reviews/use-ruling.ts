'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { OFFICE } from '@/lib/messages/office';
import { sendSessionCommand } from '@/lib/outbox/send-command';
import type { CaseLine } from '@/lib/reviews/case-schema';
import type { CommandInput } from '@/lib/sessions/commands';
import type { Language } from '@/lib/sessions/events';
import { REFUSALS } from '@/lib/sessions/refusal-messages';

export type RulingTrouble = { readonly says: string; readonly next: string; readonly reference?: string };

const refusalOf = (code: string, language: Language): RulingTrouble =>
  (REFUSALS[code as keyof typeof REFUSALS] ?? REFUSALS['command.invalid'])[language];

/** Sends a supervisor's decision, signed on his own device, and says what stood in its way. */
export const useRuling = (line: CaseLine, actor: string, language: Language) => {
  const office = OFFICE[language];
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<RulingTrouble | null>(null);
  const rule = async (ruling: Omit<CommandInput<'decide-case'>, 'caseId'>) => {
    setPending(true);
    const { sessionId, id: caseId } = line;
    const answer = await sendSessionCommand({
      sessionId,
      actor,
      type: 'decide-case',
      body: { caseId, ...ruling },
    }).catch(() => ({ kind: 'not-enrolled' as const })); // the browser lost its key
    setPending(false);
    if (answer.kind === 'accepted') return router.refresh();
    if (answer.kind === 'not-enrolled') return setTrouble(office.notEnrolled);
    if (answer.kind === 'unreachable') return setTrouble(office.unreachable);
    setTrouble({ ...refusalOf(answer.code, language), reference: answer.reference ?? undefined });
  };
  return { rule, pending, trouble };
};
