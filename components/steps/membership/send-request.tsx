'use client';
import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusPill } from '@/components/ui/status-pill';
import { TextField } from '@/components/ui/text-field';
import type { RequestTrouble } from '@/lib/domain/sessions/membership-commands';
import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import { useSession } from '../../shell/session-context';
import { useDraft } from '../../shell/use-draft';

/** Asks the office that keeps the record, from the row that names the trouble; once it is under way it says so. */
export function SendRequest({ trouble }: { trouble: RequestTrouble }) {
  const { view, language, send, pending } = useSession();
  const t = REQUEST_TEXTS[language];
  const { values, change } = useDraft(`request-correction/${trouble}`, { note: '' });
  const { note } = values;
  const [tried, setTried] = useState(false);
  if (view.state.requests.some((one) => one.trouble === trouble && one.answer === null))
    return <StatusPill tone="waiting">{t.sent}</StatusPill>;
  const needsNumber = trouble === 'kpj-not-linked';
  const missing = needsNumber && note.trim() === '';
  const ask = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!missing) await send('request-correction', { trouble, note: note.trim() });
  };
  const { says, next } = REFUSALS['request.note-missing'][language];
  return (
    <form
      method="post"
      noValidate
      onSubmit={ask}
      className="mt-2 flex flex-col items-start gap-3 font-normal"
    >
      <TextField
        name={`request-${trouble}`}
        label={needsNumber ? t.kpj : t.note}
        inputMode={needsNumber ? 'numeric' : undefined}
        maxLength={500}
        value={note}
        onChange={({ target }) => change({ note: target.value })}
        error={tried && missing ? { word: says, text: next } : null}
      />
      <Button
        type="submit"
        variant="secondary"
        pending={pending === 'request-correction'}
        pendingText={t.sending}
      >
        {t.send}
      </Button>
    </form>
  );
}
