'use client';
import { useSession } from '@/components/shell/session-context';
import { Card } from '@/components/ui/card';
import { type Tick, TickList } from '@/components/ui/tick-list';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';

/** The three conditions of a claim without documents, as far as they are known. */
export function ThreeConditions() {
  const { view, language } = useSession();
  const t = CLAIM_TEXTS[language];
  const { claim, person, membershipId, profileConfirmed } = view.state;
  const inactive = person?.memberships.find(({ id }) => id === membershipId)?.leftOn != null;
  const tick = (key: string, text: string, met: boolean | null, reason: string): Tick => {
    if (met === null) return { key, text, state: 'unknown', word: t.later };
    return met
      ? { key, text, state: 'met', word: t.met }
      : { key, text, state: 'missing', word: t.missing, reason };
  };
  return (
    <Card title={t.conditions}>
      <TickList
        label={t.conditions}
        items={[
          tick('inactive', t.inactive, claim?.conditions.inactive ?? inactive, t.whyInactive),
          tick('updated', t.updated, profileConfirmed, t.whyUpdated),
          tick('ceiling', t.ceiling, claim?.conditions.withinCeiling ?? null, t.whyCeiling),
        ]}
      />
    </Card>
  );
}
