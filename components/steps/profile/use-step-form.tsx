'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from 'react-hook-form';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { FieldTexts } from '@/components/ui/field-frame';
import { fieldError } from '@/lib/domain/people/field-errors';
import { placedCode } from '@/lib/domain/people/typed-field';
import type { CommandInput, CommandType } from '@/lib/domain/sessions/commands';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { useKept } from '../../shell/use-draft';
import { FieldRemark } from './field-remark';
import { type FieldName, sayValue } from './say-value';

type Given<Values, Sends> = {
  /** The command that the form makes. */
  readonly sends: Sends;
  /** A zod schema whose issues carry codes of field-errors.ts. */
  readonly schema: unknown;
  /** What was entered in this session, or else the earlier record. */
  readonly start: Values;
  readonly earlier: Readonly<Partial<Record<FieldName, string | null>>> | null;
  /** Fields in the order of the page, by the names that faults carry. */
  readonly order: readonly FieldName[];
};

/**
 * One step's form: unsent values outlive a refusal, a silent server, a fresh view, a look at another step and the
 * page itself; the server's faults appear at the same fields as the form's own.
 */
export const useStepForm = <Values extends FieldValues, Sends extends CommandType>(
  given: Given<Values, Sends>,
) => {
  const { view, language, send } = useSession();
  const { sends, order, earlier } = given;
  const { begin, note } = useKept(sends, given.start);
  const t = FIELD_TEXTS[language];
  const form = useForm<Values>({
    resolver: zodResolver(given.schema as never) as unknown as Resolver<Values>,
    defaultValues: begin as DefaultValues<Values>,
    shouldFocusError: false,
  });
  const [attempt, setAttempt] = useState(0);
  const { errors } = form.formState;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's drafts stay the same while it is shown
  useEffect(() => {
    // Only what somebody typed has a name: a reset has none.
    const typing = form.watch((_values, { name }) => (name ? note(form.getValues()) : undefined));
    return () => typing.unsubscribe();
  }, [form]);

  const codeOf = (name: FieldName): string | null => {
    const found = (errors as Readonly<Record<string, { message?: string } | undefined>>)[name];
    return found ? (found.message ?? '') : null;
  };
  const values = form.watch() as Readonly<Record<string, string | null>>;

  /** Everything around a field's control. */
  const around = (
    name: FieldName,
    more: { hint?: string; optional?: boolean; value?: string } = {},
  ): FieldTexts => {
    const code = codeOf(name);
    const was = earlier?.[name];
    const isEarlier = was != null && (more.value ?? values[name]) === was;
    const old =
      was != null && !isEarlier ? t.earlierValue(sayValue(name, was, { language, banks: view.banks })) : null;
    return {
      label: t.fields[name],
      hint: [more.hint, old].filter(Boolean).join(' ') || undefined,
      optionalText: more.optional ? t.optional : undefined,
      error: code === null ? null : { word: t.fault, text: fieldError(code, language) },
      remark: isEarlier ? <FieldRemark from="earlier-record" language={language} /> : undefined,
    };
  };

  const faulty = order.flatMap((name) => {
    const code = codeOf(name);
    return code === null ? [] : [{ fieldId: name, text: fieldError(code, language) }];
  });
  const summary: ReactNode = (
    <ErrorSummary title={t.faults(faulty.length)} items={faulty} attempt={attempt} />
  );

  /** Checks, sends, and tells whether it was accepted. */
  const submit = (bodyOf: (typed: Values) => CommandInput<Sends>, accepted: () => void) =>
    form.handleSubmit(
      async () => {
        const answer = await send(sends, bodyOf(form.getValues()));
        if (answer.kind === 'accepted') {
          form.reset(form.getValues());
          return accepted();
        }
        if (answer.kind !== 'refused') return;
        for (const fault of answer.faults)
          form.setError(fault.field as Path<Values>, { message: placedCode(fault) });
        if (answer.faults.length > 0) setAttempt((count) => count + 1);
      },
      () => setAttempt((count) => count + 1),
    );

  return { form, around, summary, submit, values };
};
