'use client';
import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { DateFields } from '@/components/ui/date-fields';
import { Stack } from '@/components/ui/stack';
import { TextArea } from '@/components/ui/text-area';
import { endOfWorkBounds } from '@/lib/domain/sessions/claim-dates';
import { END_EVIDENCE, type EndEvidence } from '@/lib/domain/sessions/membership-commands';
import { dateFault, dateOfParts } from '@/lib/domain/values/read-date';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { useSession } from '../../shell/session-context';
import { useDraft } from '../../shell/use-draft';

/** The last day of work and what proves it; the employer is asked by the same press. */
export default function EndOfWorkForm({ close }: { close: () => void }) {
  const { view, language, send, pending } = useSession();
  const t = CORRECTION_TEXTS[language];
  const names = CLAIM_TEXTS[language];
  const { values, change, forget } = useDraft('ask-end-of-work', {
    day: '',
    month: '',
    year: '',
    evidence: null as EndEvidence | null,
    note: '',
  });
  const { evidence, note } = values;
  const [tried, setTried] = useState(false);
  const bounds = endOfWorkBounds(view.state, view.today);
  const leftOn = dateOfParts(values, bounds);
  const dayFault = dateFault(leftOn, bounds) !== null;
  const noteFault = evidence === 'other' && note.trim() === '';
  const ask = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (dayFault || !evidence || noteFault) return;
    const answer = await send('ask-end-of-work', { leftOn, evidence, note: note.trim() });
    if (answer.kind === 'accepted') close();
  };
  const giveUp = () => {
    forget();
    close();
  };
  const part = (name: 'day' | 'month' | 'year') => ({
    name,
    label: names[name],
    value: values[name],
    onChange: ({ target }: { target: HTMLInputElement }) => change({ [name]: target.value }),
  });
  const faulty = (is: boolean, text: string) => (tried && is ? { word: t.fault, text } : null);
  return (
    <form method="post" noValidate onSubmit={ask}>
      <Stack gap={6}>
        <DateFields
          id="last-day"
          label={t.lastDay}
          hint={t.lastDayHint}
          error={faulty(dayFault, t.lastDayMissing)}
          day={part('day')}
          month={part('month')}
          year={part('year')}
        />
        <ChoiceCards
          name="end-evidence"
          label={t.evidence}
          value={evidence}
          onChange={({ target }) => change({ evidence: target.value as EndEvidence })}
          choices={END_EVIDENCE.map((value) => ({ value, label: t.evidences[value] }))}
          error={faulty(!evidence, t.evidenceMissing)}
        />
        <TextArea
          name="end-note"
          label={t.note}
          hint={t.noteHint}
          rows={3}
          maxLength={500}
          value={note}
          onChange={({ target }) => change({ note: target.value })}
          error={faulty(noteFault, t.noteMissing)}
        />
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            variant="secondary"
            pending={pending === 'ask-end-of-work'}
            pendingText={t.sending}
          >
            {t.send}
          </Button>
          <Button variant="quiet" onClick={giveUp}>
            {t.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
