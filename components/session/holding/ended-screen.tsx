'use client';
import { OutcomeSlip } from '@/components/steps/claim/outcome-slip';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { HoldingFrame } from '../../shell/holding-frame';
import { useSession } from '../../shell/session-context';

/** Ended without a claim: why, and what the participant does next. */
export default function EndedScreen() {
  const { language, view } = useSession();
  const t = HOLDING_TEXTS[language];
  const why = view.state.endedWhy ?? 'other';
  return (
    <HoldingFrame title={t.endedTitle} lead={t.endReasons[why]}>
      <Stack gap={6}>
        <div data-screen-only>
          <Notice tone="waiting" word={t.nextStep}>
            {t.endedNext[why]}
          </Notice>
        </div>
        {view.state.person ? <OutcomeSlip why={why} /> : null}
        <LinkButton href="/board" data-screen-only>
          {SESSION_TEXTS[language].toBoard}
        </LinkButton>
      </Stack>
    </HoldingFrame>
  );
}
