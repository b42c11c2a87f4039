import { useState } from 'react';
import type * as z from 'zod/mini';
import type { FieldProblem } from '@/components/ui/field-error';
import { fieldError } from '@/lib/domain/people/field-errors';
import { type FieldFault, faultsOf, placedCode } from '@/lib/domain/people/typed-field';
import type { Language } from '@/lib/domain/values/language';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import type { DraftKey } from '@/lib/tablet/outbox/drafts';
import type { CommandAnswer } from '@/lib/tablet/outbox/send-command';
import { useDraft } from '../../shell/use-draft';

/** What one control of such a form takes. */
export type HeirField = ReturnType<typeof useHeirFields<string>>['field'];

/** Typed texts of one heir's form with their faults, the form's own and the server's at the same fields. */
export const useHeirFields = <Name extends string>(
  key: DraftKey,
  start: Readonly<Record<Name, string>>,
  language: Language,
  fits?: (kept: Readonly<Record<Name, string>>) => boolean,
) => {
  const { values: typed, change, forget } = useDraft(key, start, fits);
  const set = (name: Name, text: string) => change({ [name]: text } as Partial<typeof start>);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const field = (name: Name) => ({
    name,
    value: typed[name],
    error: (faults[name]
      ? { word: HEIR_TEXTS[language].fault, text: fieldError(faults[name], language) }
      : null) as FieldProblem | null,
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  const mark = (found: readonly FieldFault[]): void => {
    setFaults(
      Object.fromEntries(
        found.map((fault) => [fault.field.split('.').at(-1) ?? fault.field, placedCode(fault)]),
      ),
    );
    const first = found[0]?.field.split('.').at(-1);
    if (first) document.getElementById(first)?.focus();
  };
  /** Whether a body is one that the server would read; its faults are shown where it is not. */
  const reads = (schema: z.ZodMiniType, body: unknown): boolean => {
    const parsed = schema.safeParse(body);
    mark(parsed.success ? [] : faultsOf(parsed.error.issues));
    return parsed.success;
  };
  /** @returns whether it was accepted; named faults of a refusal go to their fields. */
  const took = (answer: CommandAnswer): boolean => {
    if (answer.kind === 'refused') mark(answer.faults);
    return answer.kind === 'accepted';
  };
  return { typed, set, field, reads, took, forget };
};
