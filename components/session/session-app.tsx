'use client';
import { lazy, Suspense } from 'react';
import { ScreenLock } from '@/components/staff/screen-lock';
import { useHeartbeat } from '@/components/staff/use-heartbeat';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { SkipLink } from '@/components/ui/skip-link';
import type { Language } from '@/lib/domain/values/language';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { unlockWithPin } from '@/lib/tablet/vault/vault';
import { useShell } from '../offline/use-shell';
import { useOutboxSync } from '../outbox/use-outbox-sync';
import { goTo, type Place, placeHolder, readPlace, useFragment } from '../shell/fragment';
import { useOfficerLanguage } from '../shell/officer-language';
import { OutsideScreen } from '../shell/outside-screen';
import { type Presence, useMe } from '../shell/use-me';
import { useFreshPage } from '../staff/use-fresh-page';
import { OneSession } from './one-session';

const NewSession = lazy(() => import('./new-session'));
const OutboxScreen = lazy(() => import('../outbox/outbox-screen'));
const FieldScreen = lazy(() => import('../outbox/field-screen'));
const TakeScreen = lazy(() => import('./moving/take-screen'));
const OpenVault = lazy(() => import('../outbox/open-vault'));

type Here = Extract<Presence, { kind: 'here' }>;

/** The PIN tried on this device alone, where the server is silent. */
const pinFaultHere = async ({ me, device }: Here, pin: string) => {
  if (!device) return 'unreachable';
  const tried = await unlockWithPin({ staffId: me.staff.id, deviceId: device.deviceId }, pin);
  return tried.ok ? null : tried.code;
};

function Placed({ place, here, language }: { place: Place; here: Here; language: Language }) {
  const t = SESSION_TEXTS[language];
  const board = (
    <LinkButton href="/board" variant="secondary">
      {t.toBoard}
    </LinkButton>
  );
  if (here.me.staff.role !== 'officer')
    return <OutsideScreen title={t.notOfficer} next={t.notOfficerNext} action={board} />;
  if (!here.device) {
    return (
      <OutsideScreen
        title={t.notEnrolled}
        next={t.notEnrolledNext}
        action={<LinkButton href="/enrol">{t.enrol}</LinkButton>}
      />
    );
  }
  if (place.kind === 'new')
    return (
      <Suspense fallback={<OutsideScreen title={t.loadingStep} waiting />}>
        <NewSession me={here.me} deviceId={here.device.deviceId} language={language} />
      </Suspense>
    );
  if (place.kind === 'none') {
    const ways = (
      <>
        <Button onClick={() => goTo('new')}>{t.startNew}</Button>
        {board}
      </>
    );
    return <OutsideScreen title={t.noSession} next={t.noSessionNext} action={ways} />;
  }
  if (place.kind === 'outbox')
    return (
      <Suspense fallback={<OutsideScreen title={t.loadingStep} waiting />}>
        <OutboxScreen me={here.me} deviceId={here.device.deviceId} language={language} />
      </Suspense>
    );
  if (place.kind === 'field')
    return (
      <Suspense fallback={<OutsideScreen title={t.loadingStep} waiting />}>
        <FieldScreen me={here.me} deviceId={here.device.deviceId} language={language} />
      </Suspense>
    );
  if (place.kind === 'take')
    return (
      <Suspense fallback={<OutsideScreen title={t.loadingStep} waiting />}>
        <TakeScreen me={here.me} code={place.code} language={language} />
      </Suspense>
    );
  const { sessionId, step } = place;
  return (
    <OneSession
      key={sessionId}
      sessionId={sessionId}
      step={step}
      me={here.me}
      deviceId={here.device.deviceId}
      language={language}
    />
  );
}

/** The one static page of every session. Which one and which step is told by the fragment alone. */
export function SessionApp() {
  const language = useOfficerLanguage();
  const place = readPlace(useFragment());
  const { presence, reload } = useMe();
  useFreshPage();
  useHeartbeat();
  useShell();
  useOutboxSync(presence.kind === 'here');
  const t = SESSION_TEXTS[language];
  const screen = () => {
    switch (presence.kind) {
      case 'here':
        return (
          <ScreenLock
            staffId={presence.me.staff.id}
            language={language}
            holder={placeHolder}
            offline={(pin) => pinFaultHere(presence, pin)}
          >
            <Placed place={place} here={presence} language={language} />
          </ScreenLock>
        );
      case 'sealed':
        return (
          <Suspense fallback={<OutsideScreen title={t.loading} waiting />}>
            <OpenVault owner={presence.owner} language={language} onOpen={reload} />
          </Suspense>
        );
      case 'loading':
        return <OutsideScreen title={t.loading} waiting />;
      case 'signed-out':
        return (
          <OutsideScreen
            title={t.signedOut}
            next={t.signedOutNext}
            action={<LinkButton href="/sign-in">{t.signIn}</LinkButton>}
          />
        );
      case 'unreachable':
        return (
          <OutsideScreen
            title={t.loadFailed}
            next={t.unreachable}
            action={<Button onClick={reload}>{t.retry}</Button>}
          />
        );
    }
  };
  return (
    <>
      <SkipLink>{t.skip}</SkipLink>
      {screen()}
    </>
  );
}
