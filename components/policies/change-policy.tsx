'use client';
import { type SubmitEvent, useState } from 'react';
import { fieldsOf, readValue, writeValue } from '@/lib/domain/policies/value-fields';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { POLICIES } from '@/lib/messages/policies';
import type { PolicyLine } from '@/lib/server/policies/list-policies';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { FaultNotice } from '../administration/fault-notice';
import { useAdministration } from '../administration/use-administration';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

const CERTAINTIES = ['certain', 'likely', 'open'] as const;
const IN_LINES: readonly string[] = ['days', 'clock-times', 'bands', 'documents'];

type ChangePolicyProps = {
  line: PolicyLine;
  /** A branch's first row of its own beside the national one. */
  own?: boolean;
  actor: string;
  language: Language;
};

/** Proposes a further row beside the one shown; what was typed stays until it is accepted. */
export function ChangePolicy({ line, own, actor, language }: ChangePolicyProps) {
  const texts = POLICIES[language];
  const [open, setOpen] = useState(false);
  const { run, pending, fault, clear } = useAdministration(actor, language);
  const close = () => {
    setOpen(false);
    clear();
  };
  const now = writeValue(line);
  const subject = line.subject === '-' ? texts.general : line.subject;
  const propose = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const value = readValue(
      line,
      Object.fromEntries(fieldsOf(line).map(({ name }) => [name, text(`value-${name}`)])),
    );
    const { topic } = line;
    const body = {
      topic,
      subject: line.subject,
      validFrom: text('valid-from'),
      value,
      source: text('source'),
      certainty: text('certainty'),
      why: text('why'),
    };
    if (await run({ stream: 'policy', streamId: uuidv7(Date.now()), type: 'propose-policy', body })) close();
  };
  return (
    <>
      <Button
        variant="secondary"
        className="min-h-11! whitespace-nowrap px-3! text-sm!"
        aria-label={texts.changeName(texts.topics[line.topic], subject)}
        onClick={() => setOpen(true)}
      >
        {own ? texts.changeOwn : texts.change}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={texts.changeTitle(texts.topics[line.topic])}
        closeText={OFFICE[language].close}
      >
        {open ? (
          <form method="post" onSubmit={propose} className="flex flex-col gap-4 text-left">
            <FaultNotice fault={fault} language={language} />
            <p className="font-semibold">{subject}</p>
            {fieldsOf(line).map(({ name, kind, optional }) => {
              const field = {
                name: `value-${name}`,
                label: texts.fields[name as keyof typeof texts.fields],
                hint: texts.hints[kind],
                defaultValue: now[name],
                required: !optional,
              };
              return IN_LINES.includes(kind) ? (
                <TextArea key={name} {...field} required={false} rows={6} />
              ) : (
                <TextField key={name} {...field} figures={kind !== 'text'} />
              );
            })}
            <TextField
              name="valid-from"
              label={texts.validFrom}
              hint={texts.validFromHint}
              defaultValue={line.validFrom}
              pattern="\d{4}-\d{2}-\d{2}"
              figures
              required
            />
            <TextField name="source" label={texts.source} hint={texts.sourceHint} maxLength={300} required />
            <SelectField
              name="certainty"
              label={texts.certaintyLabel}
              defaultValue={line.certainty}
              options={CERTAINTIES.map((one) => ({ value: one, label: texts.certainty[one] }))}
            />
            <TextField name="why" label={texts.why} hint={texts.whyHint} maxLength={300} required />
            <Button type="submit" pending={pending} pendingText={texts.proposing}>
              {texts.propose}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
