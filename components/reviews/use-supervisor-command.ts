'use client';
import { useState } from 'react';
import type { CommandInput, CommandType } from '@/lib/domain/sessions/commands';
import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { sendSessionCommand } from '@/lib/tablet/outbox/send-command';

export type RulingTrouble = { readonly says: string; readonly next: string; readonly reference?: string };

const refusalOf = (code: string, language: Language): RulingTrouble =>
  (REFUSALS[code as keyof typeof REFUSALS] ?? REFUSALS['command.invalid'])[language];

/** Sends what a supervisor says to somebody's session, signed on his own device, and says what stood in its way. */
export const useSupervisorCommand = (actor: string, language: Language, accepted: () => void) => {
  const office = OFFICE[language];
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<RulingTrouble | null>(null);
  const tell = async <Type extends CommandType>(sessionId: string, type: Type, body: CommandInput<Type>) => {
    setPending(true);
    const answer = await sendSessionCommand({ sessionId, actor, type, body }).catch(() => ({
      kind: 'not-enrolled' as const, // the browser lost its key
    }));
    setPending(false);
    if (answer.kind === 'accepted') return accepted();
    if (answer.kind === 'not-enrolled') return setTrouble(office.notEnrolled);
    if (answer.kind === 'unreachable') return setTrouble(office.unreachable);
    setTrouble({ ...refusalOf(answer.code, language), reference: answer.reference ?? undefined });
  };
  return { tell, pending, trouble };
};
