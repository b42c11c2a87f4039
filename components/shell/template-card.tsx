'use client';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TEMPLATE_WORDS } from '@/lib/messages/face-template';
import { useSession } from './session-context';

/** That a face is kept, or will be, and the way to take it back at any step of any visit. */
export default function TemplateCard() {
  const { view, language, send, pending } = useSession();
  const t = TEMPLATE_WORDS[language];
  const { person, templateAllowed, status } = view.state;
  if (!person?.keepsTemplate && !templateAllowed) return null;
  return (
    <Card title={t.title}>
      <div className="flex flex-col items-start gap-3">
        <p>{person?.keepsTemplate ? t.officerKept : t.officerAllowed}</p>
        {status === 'open' || status === 'submitted' ? (
          <Button
            variant="secondary"
            pending={pending === 'withdraw-template'}
            pendingText={t.withdrawing}
            onClick={() => send('withdraw-template', {})}
          >
            {t.withdraw}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
