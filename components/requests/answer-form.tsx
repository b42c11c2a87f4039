'use client';
import { type SubmitEvent, useState } from 'react';
import { REQUEST_ANSWERS } from '@/lib/domain/sessions/membership-commands';
import type { Language } from '@/lib/domain/values/language';
import type { RequestLine } from '@/lib/domain/views/request-schema';
import { OFFICE } from '@/lib/messages/office';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import { RulingTrouble } from '../reviews/ruling-trouble';
import { useSupervisorCommand } from '../reviews/use-supervisor-command';
import { Button } from '../ui/button';
import { ChoiceCards } from '../ui/choice-cards';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';

type AnswerFormProps = {
  line: RequestLine;
  actor: string;
  language: Language;
  done: () => void;
  close: () => void;
};

/** What the office answered; a no is recorded with its reason. */
export function AnswerForm({ line, actor, language, done, close }: AnswerFormProps) {
  const t = REQUEST_TEXTS[language];
  const word = OFFICE[language].toBeCorrected;
  const { tell, pending, trouble } = useSupervisorCommand(actor, language, done);
  const [missing, setMissing] = useState<'answer' | 'note' | null>(null);
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answer = REQUEST_ANSWERS.find((one) => one === form.get('answer'));
    const note = String(form.get('note')).trim();
    if (!answer) return setMissing('answer');
    if (answer === 'not-possible' && note === '') return setMissing('note');
    setMissing(null);
    await tell(line.sessionId, 'record-request-answer', { requestId: line.id, answer, note });
  };
  return (
    <form method="post" noValidate onSubmit={save} className="mt-4">
      <Stack gap={4}>
        <RulingTrouble trouble={trouble} language={language} />
        <ChoiceCards
          name="answer"
          label={t.question}
          columns={2}
          choices={REQUEST_ANSWERS.map((value) => ({ value, label: t.answers[value] }))}
          error={missing === 'answer' ? { word, text: t.answerMissing } : null}
        />
        <TextArea
          name="note"
          label={t.answerNote}
          hint={t.answerNoteHint}
          rows={2}
          maxLength={500}
          error={missing === 'note' ? { word, text: t.noteMissing } : null}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" pending={pending} pendingText={t.saving}>
            {t.save}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
