'use client';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { currentStep, isReachable, type StepName } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { useSession } from './session-context';

/**
 * An answer from outside put an earlier step back in need of attention. The step on the screen is not torn
 * away with what is being typed; the way is shown instead.
 */
export function MovedOnNotice({ shown }: { shown: StepName }) {
  const { view, language, go } = useSession();
  const t = SESSION_TEXTS[language];
  if (isReachable(view.state, shown)) return null;
  const needed = currentStep(view.state);
  return (
    <div className="mb-4">
      <Notice
        tone="attention"
        word={t.attention}
        title={t.movedOn(t.steps[needed])}
        live="polite"
        action={
          <Button variant="secondary" onClick={() => go(needed)}>
            {t.openStep(t.steps[needed])}
          </Button>
        }
      >
        {t.movedOnNext}
      </Notice>
    </div>
  );
}
