'use client';
import { Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Stack } from '@/components/ui/stack';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { HoldingFrame } from '../../shell/holding-frame';
import { useSession } from '../../shell/session-context';
import { CallBackSlip } from '../../steps/face-case/call-back-slip';

/** Put aside: anyone of the branch goes on with it, on the record. */
export default function PausedScreen() {
  const { language, send, pending, go } = useSession();
  const t = HOLDING_TEXTS[language];
  const goOn = async () => {
    const answer = await send('take-over-session', { why: 'continues-later' });
    if (answer.kind === 'accepted') go();
  };
  return (
    <HoldingFrame title={t.pausedTitle} lead={t.pausedLead}>
      <Stack>
        <CallBackSlip />
        <Button
          icon={<Play aria-hidden className="size-5 shrink-0" />}
          pending={pending === 'take-over-session'}
          pendingText={t.goingOn}
          onClick={goOn}
        >
          {t.goOn}
        </Button>
        <LinkButton href="/board" variant="quiet">
          {SESSION_TEXTS[language].toBoard}
        </LinkButton>
      </Stack>
    </HoldingFrame>
  );
}
