'use client';
import { useState } from 'react';
import {
  type CheckFinding,
  findingsOf,
  type OpeningCheck,
  PRINTERS,
} from '@/lib/domain/devices/opening-check';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import { measureOpening } from '@/lib/tablet/this-device/measure-opening';
import { tellOwn } from '@/lib/tablet/this-device/own-word';
import { Button } from '../ui/button';
import { ChoiceCards } from '../ui/choice-cards';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { type OwnDevice, OwnWordAnswer } from './own-word-answer';

type Result = { readonly code: string; readonly findings: readonly CheckFinding[] };

/** Looks at the device before the first participant and says what is to be put right. */
export function OpeningCheckForm({ deviceId, actor, language }: OwnDevice) {
  const t = DEVICE_DAY[language];
  const [printer, setPrinter] = useState<OpeningCheck['printer'] | null>(null);
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const check = async () => {
    setMissing(printer === null);
    if (printer === null || pending) return;
    setPending(true);
    const measured = await measureOpening(printer);
    const told = await tellOwn({ deviceId, actor }, 'check-opening', measured);
    setResult({ code: told.ok ? 'ok' : told.code, findings: findingsOf(measured) });
    setPending(false);
  };
  return (
    <Stack>
      <p>{t.openingLead}</p>
      <ChoiceCards
        name="printer"
        label={t.printer}
        columns={3}
        choices={PRINTERS.map((value) => ({ value, label: t.printers[value] }))}
        value={printer}
        onChange={({ target }) => setPrinter(target.value as OpeningCheck['printer'])}
        error={missing && printer === null ? { word: t.attention, text: t.choosePrinter } : null}
      />
      {result && result.findings.length > 0 ? (
        <Notice tone="attention" word={t.wanting} live="polite">
          <ul className="list-disc space-y-1 pl-5">
            {result.findings.map((finding) => (
              <li key={finding}>{t.findings[finding]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {result && (result.code !== 'ok' || result.findings.length === 0) ? (
        <OwnWordAnswer code={result.code} language={language}>
          {t.allGood}
        </OwnWordAnswer>
      ) : null}
      <Button variant="secondary" pending={pending} pendingText={t.checking} onClick={check}>
        {t.check}
      </Button>
    </Stack>
  );
}
