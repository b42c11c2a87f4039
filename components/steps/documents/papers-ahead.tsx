'use client';
import { useSession } from '@/components/shell/session-context';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { collectsAhead } from '@/lib/domain/sessions/document-standing';
import { PAPERS_AHEAD } from '@/lib/messages/papers-ahead';
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
