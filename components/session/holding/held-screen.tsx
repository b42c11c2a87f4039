'use client';
import { useState } from 'react';
import { PinDialog } from '@/components/staff/pin-dialog';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { MOVING } from '@/lib/messages/moving';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { HoldingFrame } from '../../shell/holding-frame';
import { carriedCode, dropCode } from '../../shell/move-requests';
import { useSession } from '../../shell/session-context';

const WHYS = ['colleague-away', 'device-trouble', 'continues-later', 'other'] as const;
type Why = (typeof WHYS)[number];

/** Another pair of hands holds the session; taking it over needs the PIN and is on the record, with the reason. */
export default function HeldScreen() {
  const { language, view, send, go } = useSession();
  const t = HOLDING_TEXTS[language];
  const code = carriedCode(view.id);
  const [why, setWhy] = useState<Why | null>(null);
  const [missing, setMissing] = useState(false);
  /** The holder of the moment at which the PIN was asked for: the take-over is from him and no other. */
  const [fromDevice, setFromDevice] = useState<string | null>(null);
  const askPin = () => {
    setMissing(!why);
    if (why) setFromDevice(view.state.deviceId);
  };
  const takeOver = async (pinProof: string) => {
    if (!why || !fromDevice) return;
    const moveCode = code ? { moveCode: code } : {};
    const answer = await send('take-over-session', { why, fromDevice, pinProof, ...moveCode });
    setFromDevice(null);
    // A code works once: the next try goes without it, as from the board.
    dropCode();
    if (answer.kind === 'accepted') go();
  };
  return (
    <HoldingFrame title={t.heldTitle} lead={t.heldLead}>
      <Stack gap={6}>
        {code ? (
          <Notice tone="good" word={MOVING[language].matched}>
            {MOVING[language].matchedNext}
          </Notice>
        ) : null}
        <ChoiceCards
          name="why"
          label={t.whyTakeOver}
          hint={t.whyHint}
          value={why}
          onChange={({ target }) => setWhy(target.value as Why)}
          choices={WHYS.map((value) => ({ value, label: t.takeOverReasons[value] }))}
          error={missing && !why ? { word: FIELD_TEXTS[language].fault, text: t.chooseWhy } : null}
        />
        <Button onClick={askPin}>{t.takeOver}</Button>
        <LinkButton href="/board" variant="quiet">
          {SESSION_TEXTS[language].toBoard}
        </LinkButton>
      </Stack>
      {fromDevice ? (
        <PinDialog
          purpose="take-over"
          subject={view.id}
          words={t.takeOverPin}
          language={language}
          onProof={takeOver}
          onClose={() => setFromDevice(null)}
        />
      ) : null}
    </HoldingFrame>
  );
}
