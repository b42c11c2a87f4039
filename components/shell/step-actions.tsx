'use client';
import { Save } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionBar } from '@/components/ui/action-bar';
import { Button } from '@/components/ui/button';
import { isReachable, type StepName, wayOf } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { useSession } from './session-context';

/** The bar of a step: its one next action, the step before, and saving to leave. */
export function StepActions({
  step,
  primary,
  note,
}: {
  step: StepName;
  primary: ReactNode;
  note?: ReactNode;
}) {
  const { view, language, send, pending, go } = useSession();
  const t = SESSION_TEXTS[language];
  const way = wayOf(view.state);
  const before = way[way.indexOf(step) - 1];
  const leave = async () => {
    const answer = await send('pause-session', { why: 'left' });
    if (answer.kind === 'accepted') window.location.assign('/board');
  };
  return (
    <ActionBar
      primary={primary}
      note={note}
      back={
        before && before !== 'identify' && isReachable(view.state, before) ? (
          <Button variant="quiet" className="max-sm:px-1.5" onClick={() => go(before)}>
            {t.back}
          </Button>
        ) : undefined
      }
      leave={
        <Button
          variant="quiet"
          className="max-sm:px-1.5"
          icon={<Save aria-hidden className="size-5 max-sm:hidden" />}
          pending={pending === 'pause-session'}
          pendingText={t.saving}
          onClick={leave}
        >
          {t.leave}
        </Button>
      }
    />
  );
}
