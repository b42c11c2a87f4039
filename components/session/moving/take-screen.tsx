'use client';
import { ScanQrCode } from 'lucide-react';
import { lazy, type SubmitEvent, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { OfficerPage } from '@/components/staff/officer-page';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/domain/values/language';
import { MOVING } from '@/lib/messages/moving';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { goTo } from '../../shell/fragment';
import { findByCode, type MoveFault } from '../../shell/move-requests';
import type { Me } from '../../shell/session-context';
import { canScan } from './read-code';

const ScanCode = lazy(() => import('./scan-code'));

/** The other device's side of a move: the code is read by the camera, comes with the address, or is typed. */
export default function TakeScreen({ me, code, language }: { me: Me; code: string; language: Language }) {
  const t = MOVING[language];
  const [typed, setTyped] = useState(code);
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<MoveFault | null>(null);
  const [scanning, setScanning] = useState(false);
  const find = useCallback(async (given: string) => {
    setPending(true);
    setScanning(false);
    const found = await findByCode(given);
    setPending(false);
    if (found.ok) goTo(found.sessionId, 'replace');
    else setFault(found.fault);
  }, []);
  // A picture read by the tablet's own scanner brings its code with it: it is asked about once.
  const asked = useRef('');
  useEffect(() => {
    if (!code || asked.current === code) return;
    asked.current = code;
    setTyped(code);
    void find(code);
  }, [code, find]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) void find(typed);
  };
  const lost = useCallback(() => {
    setScanning(false);
    setFault('camera.silent');
  }, []);
  return (
    <>
      <OfficerPage staff={me.staff} language={language} title={t.takeTitle} lead={t.takeLead}>
        <form method="post" onSubmit={submit} noValidate>
          <Stack gap={6}>
            <TextField
              name="code"
              autoCapitalize="characters"
              maxLength={20}
              width="medium"
              figures
              label={t.codeField}
              hint={t.codeHint}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              error={fault ? { word: t.attention, text: t.faults[fault] } : null}
            />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" pending={pending} pendingText={t.finding}>
                {t.find}
              </Button>
              {canScan() ? (
                <Button
                  variant="secondary"
                  icon={<ScanQrCode aria-hidden className="size-5 shrink-0" />}
                  onClick={() => setScanning(true)}
                >
                  {t.scan}
                </Button>
              ) : null}
              <LinkButton href="/board" variant="quiet">
                {SESSION_TEXTS[language].toBoard}
              </LinkButton>
            </div>
          </Stack>
        </form>
      </OfficerPage>
      <Suspense>
        {scanning ? (
          <ScanCode language={language} onCode={find} onLost={lost} onClose={() => setScanning(false)} />
        ) : null}
      </Suspense>
    </>
  );
}
