'use client';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { currentStep, type StepName } from '@/lib/domain/sessions/steps';
import type { Language } from '@/lib/domain/values/language';
import type { SessionView } from '@/lib/domain/views/session-view';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { loadedPreview, loadPreview } from '@/lib/tablet/outbox/load-preview';
import { keptOf, newestOf, onAnswered, outbox, waitingOf } from '@/lib/tablet/outbox/outbox';
import { wipeSession } from '@/lib/tablet/vault/wipe';
import { useHeldVersion } from '../offline/hold-version';
import { goOnWithin, sealPlace } from '../shell/fragment';
import { OutsideScreen } from '../shell/outside-screen';
import { type Me, type Session, SessionContext } from '../shell/session-context';
import { useCommands } from '../shell/use-commands';
import { useDrafts } from '../shell/use-drafts';
import { isOver, useSessionView } from '../shell/use-session-view';
import { CurrentScreen } from './current-screen';
import { useFetchAhead } from './fetch-ahead';

type OneSessionProps = {
  sessionId: string;
  step: StepName | null;
  me: Me;
  deviceId: string;
  language: Language;
};

/** One session: loads it, keeps it fresh, carries its commands, and shows the screen whose turn it is. */
export function OneSession({ sessionId, step, me, deviceId, language }: OneSessionProps) {
  const owner = useMemo(() => ({ staffId: me.staff.id, deviceId }), [me.staff.id, deviceId]);
  const { loaded, show, refresh, online } = useSessionView(sessionId, owner);
  const all = useSyncExternalStore(outbox.subscribe, outbox.items, outbox.items);
  const base = loaded.kind === 'loaded' ? newestOf(loaded.view) : null;
  const kept = useMemo(() => keptOf(sessionId, all), [all, sessionId]);
  // After a reload the rules come a moment later than the page; what waits is not shown without them.
  const [rules, setRules] = useState(loadedPreview);
  const goesOn = kept.length > 0;
  useEffect(() => {
    if (goesOn) void loadPreview().then(() => setRules(loadedPreview));
  }, [goesOn]);
  const seen = useMemo(() => {
    if (!base || kept.length === 0) return base;
    return (rules ?? loadedPreview())?.preview(base, kept) ?? null;
  }, [base, kept, rules]);
  const lastBase = useRef(base);
  lastBase.current = base;
  useEffect(
    () => onAnswered((told) => (told.sessionId === sessionId ? show(told.session) : undefined)),
    [sessionId, show],
  );
  const latest = useRef<SessionView | null>(null);
  const showLatest = useMemo(
    () => (view: SessionView) => {
      latest.current = view;
      show(view);
    },
    [show],
  );
  const { send, pending, problem, clearProblem } = useCommands({
    sessionId,
    actor: me.staff.id,
    base: useCallback(() => lastBase.current, []),
    show: showLatest,
    showKept: useCallback((view: SessionView) => {
      latest.current = view;
    }, []),
    refresh,
  });
  const [declined, setDeclined] = useState(false);
  const [ending, setEnding] = useState(false);
  useFetchAhead();
  useHeldVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step leaves the last problem behind
  useEffect(clearProblem, [step]);

  const handedOver =
    seen?.state.screen === 'participant' &&
    seen.state.officerId === me.staff.id &&
    seen.state.deviceId === deviceId;
  useEffect(() => {
    sealPlace(handedOver ? sessionId : null);
    return () => sealPlace(null);
  }, [handedOver, sessionId]);
  const lost =
    loaded.kind === 'loaded' &&
    loaded.view.state.status === 'open' &&
    (loaded.view.state.officerId !== me.staff.id || loaded.view.state.deviceId !== deviceId);
  const gone = lost || (seen !== null && isOver(seen));
  const drafts = useDrafts(sessionId, owner, gone);
  useEffect(() => {
    // Nothing of it stays on a tablet that no longer holds it, unless it still has to be told what was refused.
    if (gone && waitingOf(sessionId).length === 0) void wipeSession(sessionId);
  }, [gone, sessionId]);

  const t = SESSION_TEXTS[language];
  if (loaded.kind !== 'loaded' || !seen || !drafts) {
    if (loaded.kind === 'loading' || loaded.kind === 'loaded')
      return <OutsideScreen title={t.loading} waiting />;
    if (loaded.kind === 'signed-out') {
      const action = <LinkButton href="/sign-in">{t.signIn}</LinkButton>;
      return <OutsideScreen title={t.signedOut} next={t.signedOutNext} action={action} />;
    }
    if (loaded.kind === 'unknown') {
      const action = <LinkButton href="/board">{t.toBoard}</LinkButton>;
      return <OutsideScreen title={t.unknownSession} next={t.unknownNext} action={action} />;
    }
    const action = <Button onClick={refresh}>{t.retry}</Button>;
    return <OutsideScreen title={t.loadFailed} next={t.unreachable} action={action} />;
  }

  const view = seen;
  if (!latest.current || latest.current.version <= view.version) latest.current = view;
  const session: Session = {
    me,
    language,
    view,
    mine: view.state.officerId === me.staff.id && view.state.deviceId === deviceId,
    send,
    pending,
    problem,
    clearProblem,
    go: (name) => goOnWithin(sessionId, name ?? currentStep((latest.current ?? view).state)),
    openEnd: () => setEnding(true),
    drafts,
    online,
    declined,
    setDeclined,
  };
  return (
    <SessionContext value={session}>
      <CurrentScreen wanted={step} ending={ending} closeEnd={() => setEnding(false)} />
    </SessionContext>
  );
}
