'use client';
import { useRouter } from 'next/navigation';
import type { CommandInput } from '@/lib/domain/sessions/commands';
import type { Language } from '@/lib/domain/values/language';
import type { CaseLine } from '@/lib/domain/views/case-schema';
import { useSupervisorCommand } from './use-supervisor-command';

/** A supervisor's decision of one case; the page then shows what came of it. */
export const useRuling = ({ sessionId, id: caseId }: CaseLine, actor: string, language: Language) => {
  const router = useRouter();
  const { tell, pending, trouble } = useSupervisorCommand(actor, language, () => router.refresh());
  const rule = (ruling: Omit<CommandInput<'decide-case'>, 'caseId'>) =>
    tell(sessionId, 'decide-case', { caseId, ...ruling });
  return { rule, pending, trouble };
};
