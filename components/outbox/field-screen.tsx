'use client';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { registerShell } from '@/components/offline/shell-registration';
import type { Me } from '@/components/shell/session-context';
import { OfficerPage } from '@/components/staff/officer-page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { StatusPill } from '@/components/ui/status-pill';
import { type FieldMeasures, fieldStates } from '@/lib/domain/devices/field-readiness';
import type { Language } from '@/lib/domain/values/language';
import { FIELD_WORK_TEXTS } from '@/lib/messages/field';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { measureField } from '@/lib/tablet/outbox/measure-field';
import { outbox } from '@/lib/tablet/outbox/outbox';
import { OfflineReady } from './offline-ready';

const TONES = { ready: 'good', wanting: 'attention', unknown: 'neutral' } as const;

/** Before a day without a network: each thing that it needs, how it stands on this device, and what to do. */
export default function FieldScreen(props: { me: Me; deviceId: string; language: Language }) {
  const { me, deviceId, language } = props;
  const t = FIELD_WORK_TEXTS[language];
  const staffId = me.staff.id;
  const items = useSyncExternalStore(outbox.subscribe, outbox.items, outbox.items);
  const unsent = items.filter(({ state }) => state === 'here' || state === 'refused').length;
  const [measures, setMeasures] = useState<FieldMeasures | null>(null);
  const look = useCallback(async () => {
    setMeasures(null);
    await registerShell();
    setMeasures(await measureField({ staffId, deviceId }, unsent));
  }, [staffId, deviceId, unsent]);
  useEffect(() => void look(), [look]);
  const rows = measures ? fieldStates(measures) : [];
  const isReady = rows.every(({ state }) => state !== 'wanting');
  return (
    <OfficerPage staff={me.staff} language={language} title={t.title} lead={t.lead}>
      <Stack gap={6}>
        {measures === null ? (
          <p role="status">{t.looking}</p>
        ) : (
          <>
            <Notice
              tone={isReady ? 'good' : 'attention'}
              word={isReady ? t.allReady : t.wanting}
              live="polite"
            >
              {isReady ? t.allReadyNext : t.wantingNext}
            </Notice>
            <Card>
              <ul className="divide-y divide-line">
                {rows.map(({ point, state }) => (
                  <li key={point} className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
                    <span className="flex flex-wrap items-center justify-between gap-2">
                      <span className="font-semibold">{t.points[point].name}</span>
                      <StatusPill tone={TONES[state]}>{t.states[state]}</StatusPill>
                    </span>
                    <span className="max-w-prose">{t.points[point][state]}</span>
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
        <OfflineReady owner={{ staffId, deviceId }} language={language} />
        <Card title={t.dayTitle}>
          <ul className="list-disc space-y-2 pl-5">
            {t.can.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
        <div className="flex flex-wrap gap-3">
          <Button pending={measures === null} pendingText={t.looking} onClick={look}>
            {t.again}
          </Button>
          <LinkButton href="/session#outbox" variant="secondary">
            {t.outbox}
          </LinkButton>
          <LinkButton href="/board" variant="quiet">
            {SESSION_TEXTS[language].toBoard}
          </LinkButton>
        </div>
      </Stack>
    </OfficerPage>
  );
}
