'use client';
import { useSession } from '@/components/session/shell/session-context';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PAPERS_AHEAD } from '@/lib/messages/papers-ahead';
import { collectsAhead } from '@/lib/sessions/document-standing';
import { PlanPapers } from './plan-papers';

/** Offered where the session waits for the network: papers need none. Only after consent, and before the claim. */
export function PapersAhead() {
  const { view, language, go } = useSession();
  const t = PAPERS_AHEAD[language];
  if (!view.state.consent || view.state.claim) return null;
  return (
    <Card title={t.title}>
      {collectsAhead(view.state) ? (
        <Button variant="secondary" onClick={() => go('documents')}>
          {t.goOn}
        </Button>
      ) : (
        <PlanPapers />
      )}
    </Card>
  );
}
