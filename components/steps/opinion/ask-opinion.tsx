'use client';
import { MessageSquareHeart } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { SURVEY_TEXTS } from '@/lib/messages/survey';
import { useSession } from '../../shell/session-context';

/** Before somebody leaves: the screen to the participant, who says how it was. */
export function AskOpinion({ asked }: { asked?: () => void }) {
  const { view, mine, language, send, pending } = useSession();
  const { consent, surveyAnswered, status } = view.state;
  if (!mine || !consent || surveyAnswered || status !== 'open') return null;
  const hand = async () => {
    const answer = await send('hand-over-screen', { to: 'participant' });
    if (answer.kind === 'accepted') asked?.();
  };
  return (
    <div>
      <Button
        variant="secondary"
        icon={<MessageSquareHeart aria-hidden className="size-5 shrink-0" />}
        pending={pending === 'hand-over-screen'}
        pendingText={SESSION_TEXTS[language].saving}
        onClick={hand}
      >
        {SURVEY_TEXTS[language].offer}
      </Button>
    </div>
  );
}
