'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Dialog } from '@/components/ui/dialog';
import { Stack } from '@/components/ui/stack';
import { END_REASONS } from '@/lib/domain/sessions/commands';
import type { EndReason } from '@/lib/domain/sessions/events';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { AskOpinion } from '../../steps/opinion/ask-opinion';

/** Ending is for good, so it is asked once, with its reason. */
export default function EndDialog({ onClose }: { onClose: () => void }) {
  const { language, send, pending } = useSession();
  const t = HOLDING_TEXTS[language];
  const [why, setWhy] = useState<EndReason | null>(null);
  const [missing, setMissing] = useState(false);
  const end = async () => {
    setMissing(!why);
    if (!why) return;
    await send('end-session', { why });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.endTitle}
      closeText={SESSION_TEXTS[language].close}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t.keepGoing}
          </Button>
          <Button variant="danger" pending={pending === 'end-session'} pendingText={t.ending} onClick={end}>
            {t.endNow}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t.endLead}</p>
        <AskOpinion asked={onClose} />
        <ChoiceCards
          name="end-why"
          label={t.endWhy}
          value={why}
          onChange={({ target }) => setWhy(target.value as EndReason)}
          choices={END_REASONS.map((value) => ({ value, label: t.endReasons[value] }))}
          error={missing && !why ? { word: FIELD_TEXTS[language].fault, text: t.chooseWhy } : null}
        />
      </Stack>
    </Dialog>
  );
}
