'use client';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type Question, WAGE_BANDS } from '@/lib/domain/sessions/witness';
import type { Language } from '@/lib/domain/values/language';
import { tidyCode } from '@/lib/domain/values/tidy';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { WITNESS_TEXTS } from '@/lib/messages/witness';

/** What was answered so far: `null` is "does not know", a missing key is not asked yet. */
export type Answers = Partial<Record<Question, string | null>>;

const isYear = (question: Question): boolean => question.endsWith('-year');

/** Why an answer cannot be sent yet, or null. */
export const faultOf = (question: Question, answers: Answers): 'answerFirst' | 'yearFirst' | null => {
  const answer = answers[question];
  if (answer === null) return null;
  if (answer === undefined || answer.trim() === '') return 'answerFirst';
  return isYear(question) && !/^\d{4}$/.test(tidyCode(answer)) ? 'yearFirst' : null;
};

type QuestionListProps = {
  language: Language;
  questions: readonly Question[];
  answers: Answers;
  tried: boolean;
  give: (question: Question, answer: string | null) => void;
};

/** Questions about the membership; the right answers stand on no screen of the counter's check. */
export function QuestionList({ language, questions, answers, tried, give }: QuestionListProps) {
  const t = WITNESS_TEXTS[language];
  return questions.map((question) => {
    const fault = tried ? faultOf(question, answers) : null;
    const field = {
      name: `answer-${question}`,
      label: t.questions[question],
      value: answers[question] ?? '',
      disabled: answers[question] === null,
      error: fault ? { word: CASE_TEXTS[language].fault, text: t[fault] } : null,
    };
    return (
      <div key={question} className="flex flex-col gap-2">
        {question === 'wage-band' ? (
          <SelectField
            {...field}
            placeholder={t.choose}
            options={WAGE_BANDS.map(({ key }) => ({ value: key, label: t.wages[key] }))}
            onChange={({ target }) => give(question, target.value)}
          />
        ) : (
          <TextField
            {...field}
            width={isYear(question) ? 'short' : 'full'}
            hint={isYear(question) ? t.year : undefined}
            inputMode={isYear(question) ? 'numeric' : undefined}
            maxLength={isYear(question) ? 4 : 80}
            onChange={({ target }) => give(question, target.value)}
          />
        )}
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 shrink-0 accent-primary"
            aria-label={`${t.notKnown}: ${t.questions[question]}`}
            checked={answers[question] === null}
            onChange={({ target }) => give(question, target.checked ? null : '')}
          />
          {t.notKnown}
        </label>
      </div>
    );
  });
}
