'use client';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/stack';
import { SummaryList } from '@/components/ui/summary-list';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { PROFILE_PARTS, profileItems } from './profile-items';

/** Everything that was entered, beside what stood there before. */
export default function ReviewStep() {
  const { view, language, send, pending, go } = useSession();
  const t = PROFILE_TEXTS[language].review;
  const shell = SESSION_TEXTS[language];
  const { state } = view;
  const confirm = async () => {
    const answer = await send('confirm-profile', {});
    if (answer.kind === 'accepted') go();
  };
  return (
    <StepFrame step="review" title={t.title} lead={t.lead}>
      <Stack gap={6}>
        {PROFILE_PARTS.map((part) => (
          <Card key={part.step} title={shell.steps[part.step]}>
            <SummaryList items={profileItems(view, part, { language, change: go })} />
          </Card>
        ))}
      </Stack>
      <StepActions
        step="review"
        note={state.profileConfirmed ? t.confirmed : undefined}
        primary={
          state.profileConfirmed ? (
            <Button onClick={() => go()}>{shell.next}</Button>
          ) : (
            <Button pending={pending === 'confirm-profile'} pendingText={shell.saving} onClick={confirm}>
              {t.confirm}
            </Button>
          )
        }
      />
    </StepFrame>
  );
}
