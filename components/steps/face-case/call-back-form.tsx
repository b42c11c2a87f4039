'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { FreeSlots, Slot } from '@/lib/domain/views/call-back-schema';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { fetchWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { useDraft } from '../../shell/use-draft';

type Found = readonly Slot[] | 'loading' | 'unreachable';

const askSlots = async (): Promise<Found> => {
  const response = await fetchWithRetry(() => fetch('/api/v1/call-backs'));
  if (!response?.ok) return 'unreachable';
  const { slots } = (await response.json()) as FreeSlots;
  return slots;
};

/** A day and an hour for a participant whom nobody can decide about today. */
export default function CallBackForm({ close }: { close: () => void }) {
  const { language, send, pending, problem } = useSession();
  const t = CALL_BACK_TEXTS[language];
  const [found, setFound] = useState<Found>('loading');
  const { values, change, forget } = useDraft<{ day: string; from: string | null }>('book-call-back', {
    day: '',
    from: null,
  });
  const { day, from } = values;
  const [tried, setTried] = useState(false);
  // A refusal says that somebody else took the place: the list is asked for anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem asks again
  useEffect(() => void askSlots().then(setFound), [problem]);
  const slots = typeof found === 'string' ? [] : found;
  const days = [...new Set(slots.map((slot) => slot.day))];
  const shown = days.includes(day) ? day : (days[0] ?? '');
  const hours = slots.filter((slot) => slot.day === shown);
  const chosen = hours.find((slot) => slot.from === from);
  const fault = { word: CASE_TEXTS[language].fault, text: t.chooseFirst };
  const giveUp = () => {
    forget();
    close();
  };
  const book = () => {
    setTried(true);
    if (chosen) void send('book-call-back', { day: chosen.day, from: chosen.from });
  };
  return (
    <>
      <Stack gap={6}>
        <h2 className="text-lg">{t.title}</h2>
        <p>{t.lead}</p>
        {found === 'loading' ? <ProgressLine label={t.loading} /> : null}
        {found === 'unreachable' ? (
          <Notice tone="attention" word={SESSION_TEXTS[language].attention} live="polite">
            {t.unreachable}
          </Notice>
        ) : null}
        {Array.isArray(found) && days.length === 0 ? (
          <Notice tone="attention" word={SESSION_TEXTS[language].attention}>
            {t.none}
          </Notice>
        ) : null}
        {days.length > 0 ? (
          <>
            <SelectField
              name="call-back-day"
              label={t.day}
              value={shown}
              onChange={({ target }) => change({ day: target.value })}
              options={days.map((value) => ({ value, label: dateInWords(value, language) }))}
            />
            <ChoiceCards
              name="call-back-hour"
              label={t.hour}
              columns={3}
              value={chosen?.from ?? null}
              onChange={({ target }) => change({ from: target.value })}
              choices={hours.map((slot) => ({
                value: slot.from,
                label: t.hours(slot.from, slot.until),
              }))}
              error={tried && !chosen ? fault : null}
            />
          </>
        ) : null}
        <div>
          <Button variant="quiet" onClick={giveUp}>
            {t.cancel}
          </Button>
        </div>
      </Stack>
      <StepActions
        step="face"
        primary={
          <Button pending={pending === 'book-call-back'} pendingText={t.booking} onClick={book}>
            {t.book}
          </Button>
        }
      />
    </>
  );
}
