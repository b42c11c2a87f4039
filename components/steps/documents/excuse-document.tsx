'use client';
import { useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Stack } from '@/components/ui/stack';
import { TextArea } from '@/components/ui/text-area';
import { EXCUSES, type Excuse } from '@/lib/domain/sessions/documents';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';

/** A document that is not there ends nothing: why, in a code and a sentence, and the supervisor decides. */
export function ExcuseDocument({ document, close }: { document: string; close: () => void }) {
  const { language, send, pending } = useSession();
  const t = DOCUMENT_TEXTS[language];
  const { fault } = FIELD_TEXTS[language];
  const { values, change, forget } = useDraft<{ why: Excuse | null; note: string }>(
    `excuse-document/${document}`,
    { why: null, note: '' },
  );
  const { why, note } = values;
  const [tried, setTried] = useState(false);
  const giveUp = () => {
    forget();
    close();
  };
  const save = async () => {
    setTried(true);
    if (!why || note.trim() === '') return;
    const answer = await send('excuse-document', { document, why, note: note.trim() });
    if (answer.kind === 'accepted') close();
  };
  return (
    <Stack gap={4}>
      <ChoiceCards
        name={`excuse-${document}`}
        label={t.excuseTitle}
        columns={2}
        value={why}
        onChange={({ target }) => change({ why: target.value as Excuse })}
        choices={EXCUSES.map((value) => ({ value, label: t.excuses[value] }))}
        error={tried && !why ? { word: fault, text: t.excuseWhyMissing } : null}
      />
      <TextArea
        name={`excuse-note-${document}`}
        label={t.excuseNote}
        rows={2}
        maxLength={500}
        value={note}
        onChange={({ target }) => change({ note: target.value })}
        error={tried && note.trim() === '' ? { word: fault, text: t.excuseNoteMissing } : null}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" pending={pending === 'excuse-document'} onClick={save}>
          {t.excuseSave}
        </Button>
        <Button variant="quiet" onClick={giveUp}>
          {t.cancel}
        </Button>
      </div>
    </Stack>
  );
}
