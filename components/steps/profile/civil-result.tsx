'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/stack';
import { StatusPill } from '@/components/ui/status-pill';
import { SummaryList } from '@/components/ui/summary-list';
import { isCivilSettled, openCase } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS, CIVIL_TEXTS } from '@/lib/messages/session-civil';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { AskSupervisor } from '../cases/ask-supervisor';
import PresentHeir from '../heirs/present-heir';
import { CivilVerdict } from './civil-verdict';
import { PROFILE_PARTS, profileItems } from './profile-items';

/** What the registry says of each field, and the ways on. */
export function CivilResult({ edit }: { edit: () => void }) {
  const { view, language, go, send, pending, drafts } = useSession();
  const t = CIVIL_TEXTS[language];
  const { state } = view;
  const { registry } = state;
  const [asking, setAsking] = useState(drafts.of('ask-supervisor/civil-data') !== undefined);
  const settled = isCivilSettled(state);
  const deceased = registry?.code === 'registry.person-deceased';
  const unknown = registry?.code === 'registry.nik-unknown';
  const mayAsk = registry?.outcome === 'differs' && !settled && !openCase(state, 'civil-data');
  const items = profileItems(view, PROFILE_PARTS[2], { language, origins: false }).map((item) => ({
    ...item,
    remark:
      !registry || registry.outcome === 'refused' ? undefined : (
          registry.differing as readonly string[]
        ).includes(item.key) ? (
        <StatusPill tone="attention">{t.differsWord}</StatusPill>
      ) : (
        <StatusPill tone="good">{t.matches}</StatusPill>
      ),
  }));
  const primary = () => {
    if (deceased || unknown)
      return (
        <Button
          pending={pending === 'end-session'}
          onClick={() => send('end-session', { why: deceased ? 'deceased' : 'data-mismatch' })}
        >
          {deceased ? t.endDeceased : t.endMismatch}
        </Button>
      );
    if (settled) return <Button onClick={() => go()}>{SESSION_TEXTS[language].next}</Button>;
    if (!registry || openCase(state, 'civil-data'))
      return <Button onClick={() => go(state.additional ? 'review' : 'additional')}>{t.goOn}</Button>;
    return <Button onClick={edit}>{t.edit}</Button>;
  };
  return (
    <>
      <Stack gap={6}>
        <CivilVerdict />
        {deceased ? <PresentHeir /> : null}
        {mayAsk && !asking ? (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {CASE_TEXTS[language].ask}
          </Button>
        ) : null}
        {mayAsk && asking ? <AskSupervisor kind="civil-data" close={() => setAsking(false)} /> : null}
        {deceased ? null : (
          <Card
            title={t.results}
            aside={
              registry && settled ? (
                <Button variant="quiet" onClick={edit}>
                  {t.edit}
                </Button>
              ) : null
            }
          >
            <SummaryList items={items} />
          </Card>
        )}
      </Stack>
      {mayAsk && asking ? null : <StepActions step="civil" primary={primary()} />}
    </>
  );
}
