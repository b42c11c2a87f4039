'use client';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { useSession } from '../../shell/session-context';

const PresentHeirForm = lazy(() => import('./present-heir-form'));

/** The way for a family: who came for a participant who died, or the question whether somebody did. */
export default function PresentHeir() {
  const { view, language, online, drafts } = useSession();
  const t = HEIR_TEXTS[language];
  const [open, setOpen] = useState(drafts.of('present-heir') !== undefined);
  const { claimant, person } = view.state;
  if (claimant && !open)
    return (
      <Notice
        tone="good"
        word={t.here}
        title={t.cameDone(claimant.name, RELATION_WORDS[claimant.relation][language])}
        action={
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t.edit}
          </Button>
        }
      >
        {t.cameDoneNext(person?.name ?? '')}
      </Notice>
    );
  return (
    <Card title={t.cameTitle}>
      <p className="mb-4 max-w-prose">{t.cameLead}</p>
      {open ? (
        <Suspense>
          <PresentHeirForm close={() => setOpen(false)} />
        </Suspense>
      ) : (
        <Button variant="secondary" disabled={!online} onClick={() => setOpen(true)}>
          {t.cameOpen}
        </Button>
      )}
    </Card>
  );
}
