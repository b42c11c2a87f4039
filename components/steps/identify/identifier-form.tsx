'use client';
import { Search } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FieldProblem } from '@/components/ui/field-error';
import { TextField } from '@/components/ui/text-field';
import { fieldError } from '@/lib/domain/people/field-errors';
import { readIdentifier } from '@/lib/domain/people/identifier';
import { placedCode } from '@/lib/domain/people/typed-field';
import { START_TEXTS } from '@/lib/messages/session-start';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { useDraft } from '../../shell/use-draft';
import { bareLength, caretAfter, groupDigits } from './group-digits';

/** One field for either number. What is wrong with it is named before anybody is asked. */
export function IdentifierForm() {
  const { language, send, pending, go } = useSession();
  const t = START_TEXTS[language];
  const { values, change: keep } = useDraft('identify-participant', { typed: '' });
  const { typed } = values;
  const [fault, setFault] = useState<string | null>(null);

  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const grouped = groupDigits(target.value);
    const caret = caretAfter(target.value, target.selectionStart ?? target.value.length, grouped);
    keep({ typed: grouped });
    setFault(null);
    requestAnimationFrame(() => target.setSelectionRange(caret, caret));
  };

  const search = async () => {
    const read = readIdentifier(typed);
    setFault(read.ok ? null : placedCode({ code: read.code, place: read.detail?.place }));
    if (!read.ok) return document.getElementById('identifier')?.focus();
    const answer = await send('identify-participant', { identifier: typed });
    if (answer.kind !== 'accepted') return;
    // Without a network his slip comes first: he sees that his place is kept.
    go(answer.kept ? 'identify' : undefined);
  };

  const error: FieldProblem | null = fault ? { word: t.fault, text: fieldError(fault, language) } : null;
  const count = bareLength(typed);
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <TextField
        name="identifier"
        label={t.identifier}
        hint={t.identifierHint}
        error={error}
        figures
        inputMode="numeric"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={60}
        className="text-lg"
        value={typed}
        onChange={change}
      />
      <p className="mt-2 text-muted text-sm tabular-nums" aria-live="polite">
        {count > 0 ? t.characters(count) : ' '}
      </p>
      <StepActions
        step="identify"
        primary={
          <Button
            type="submit"
            icon={<Search aria-hidden className="size-5 shrink-0" />}
            pending={pending === 'identify-participant'}
            pendingText={t.searching}
          >
            {t.search}
          </Button>
        }
      />
    </form>
  );
}
