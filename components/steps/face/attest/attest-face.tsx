'use client';
import { useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { StepActions } from '@/components/shell/step-actions';
import { PinDialog } from '@/components/staff/pin-dialog';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Stack } from '@/components/ui/stack';
import type { Offer } from '@/lib/domain/sessions/face-fallbacks';
import { areAttemptsSpent } from '@/lib/domain/sessions/face-record';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { ATTEST_TEXTS } from '@/lib/messages/witness';
import { LadderOffer } from '../ladder-offer';
import { TwoFaces } from './two-faces';

type Compared = 'earlier-picture' | 'ktp-card';
type AttestFaceProps = { offer: Offer; again: () => void; witness: () => void };

/** The machine is undecided: the officer looks for himself and attests with his PIN, or says that he is not sure. */
export default function AttestFace({ offer, again, witness }: AttestFaceProps) {
  const { view, language, send } = useSession();
  const t = ATTEST_TEXTS[language];
  const [compared, setCompared] = useState<Compared | null>(null);
  const [earlier, setEarlier] = useState(false);
  const [tried, setTried] = useState(false);
  const [asksPin, setAsksPin] = useState(false);
  const captureId = view.state.face.attempts.at(-1)?.captureId ?? '';
  const attest = async (pinProof: string) => {
    if (compared) await send('attest-face', { captureId, compared, pinProof });
    setAsksPin(false);
  };
  const ask = () => {
    setTried(true);
    setAsksPin(compared !== null);
  };
  const choices = (['earlier-picture', 'ktp-card'] as const).filter(
    (value) => value === 'ktp-card' || earlier,
  );
  return (
    <>
      <Stack>
        <LadderOffer offer={offer} />
        <Card title={t.title}>
          <Stack gap={6}>
            <TwoFaces sessionId={view.id} language={language} onEarlier={setEarlier} />
            <ChoiceCards
              name="attest-compared"
              label={t.compared}
              columns={2}
              value={compared}
              onChange={({ target }) => setCompared(target.value as Compared)}
              choices={choices.map((value) => ({ value, label: t.choices[value] }))}
              error={tried && !compared ? { word: CASE_TEXTS[language].fault, text: t.chooseFirst } : null}
            />
          </Stack>
        </Card>
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={witness}>
            {t.notSure}
          </Button>
          {areAttemptsSpent(view.state) ? null : (
            <Button variant="secondary" onClick={again}>
              {FACE_TEXTS[language].again}
            </Button>
          )}
        </div>
      </Stack>
      <StepActions step="face" primary={<Button onClick={ask}>{t.attest}</Button>} />
      {asksPin ? (
        <PinDialog
          purpose="attest-face"
          subject={captureId}
          language={language}
          words={{ title: t.pinTitle, lead: t.pinLead, pin: t.pinLabel, open: t.pinOpen }}
          onProof={attest}
          onClose={() => setAsksPin(false)}
        />
      ) : null}
    </>
  );
}
