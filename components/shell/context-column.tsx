'use client';
import { lazy, Suspense } from 'react';
import type { Known } from '@/components/health/use-works-now';
import { WorksNowCard } from '@/components/health/works-now-card';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { maskKpj } from '@/lib/domain/people/mask';
import { isProvisional } from '@/lib/domain/sessions/steps';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FinishChance } from './finish-chance';
import { useSession } from './session-context';

const TemplateCard = lazy(() => import('./template-card'));

/** On a wide screen: who, how much, and what is waited for. */
export function ContextColumn({ health }: { health: Known }) {
  const { view, language, online } = useSession();
  const t = SESSION_TEXTS[language];
  const { person, claimant, membershipId, claim, waitedFor, cases, templateAllowed } = view.state;
  const membership = person?.memberships.find(({ id }) => id === membershipId);
  const waits = [
    ...(isProvisional(view.state) ? [OUTBOX_TEXTS[language].network] : []),
    ...new Set(Object.values(waitedFor).map((gateway) => t.gateways[gateway])),
    ...(cases.some(({ decision }) => decision === null) ? [t.supervisor] : []),
  ];
  return (
    <div className="flex flex-col gap-6">
      <Card title={t.context}>
        <SummaryList
          items={[
            { key: 'who', term: t.who, value: person?.name || person?.maskedName || t.notIdentified },
            ...(claimant ? [{ key: 'heir', term: t.heir, value: claimant.name }] : []),
            ...(membership ? [{ key: 'kpj', term: t.kpj, value: maskKpj(membership.kpj) }] : []),
            {
              key: 'balance',
              term: t.balance,
              value: claim ? formatRupiah(claim.balance.total) : t.balanceLater,
            },
            { key: 'waits', term: t.waitedFor, value: waits.length > 0 ? waits.join('; ') : t.nothing },
          ]}
        />
        <p className="mt-3 text-muted text-sm">{online ? t.live : t.reconnecting}</p>
      </Card>
      <Suspense>{person?.keepsTemplate || templateAllowed ? <TemplateCard /> : null}</Suspense>
      <WorksNowCard health={health} language={language} zone={view.timeZone}>
        <FinishChance health={health} />
      </WorksNowCard>
    </div>
  );
}
