'use client';
import { CardSim, FileWarning, IdCard, ScanFace, Smartphone, UserRoundCheck, WifiOff } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { OfficerPage } from '@/components/staff/officer-page';
import { REASONS_HERE, type ReasonHere } from '@/lib/domain/sessions/events';
import { todayIn } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { START_TEXTS } from '@/lib/messages/session-start';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { blankView } from '@/lib/tablet/outbox/blank-view';
import { loadPreview } from '@/lib/tablet/outbox/load-preview';
import { sendOrKeep } from '@/lib/tablet/outbox/send-command';
import { claimedNow, keep } from '@/lib/tablet/vault/vault';
import { useHeldVersion } from '../offline/hold-version';
import { goTo } from '../shell/fragment';
import ProblemNotice from '../shell/problem-notice';
import type { Me, Problem } from '../shell/session-context';

const ICONS: Readonly<Record<ReasonHere, ReactNode>> = {
  'no-phone': <Smartphone aria-hidden />,
  'weak-signal': <WifiOff aria-hidden />,
  'data-update-failed': <FileWarning aria-hidden />,
  'face-failed': <ScanFace aria-hidden />,
  'card-missing': <IdCard aria-hidden />,
  'app-error': <CardSim aria-hidden />,
  'prefers-help': <UserRoundCheck aria-hidden />,
};

/** One tap answers the question and opens the session. */
type Props = { me: Me; deviceId: string; language: Language };

export default function NewSession({ me, deviceId, language }: Props) {
  const t = START_TEXTS[language];
  useHeldVersion();
  // The network may go before the tap: without the rules of a session none can be opened here.
  useEffect(() => void loadPreview().catch(() => undefined), []);
  const [opening, setOpening] = useState<ReasonHere | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // One id for every try: a session that was opened while its answer got lost is not opened twice.
  const id = useRef('');
  const open = async (reasonHere: ReasonHere) => {
    if (opening) return;
    id.current ||= uuidv7(Date.now());
    setOpening(reasonHere);
    setProblem(null);
    const sessionId = id.current;
    const owner = { staffId: me.staff.id, deviceId };
    const arrivedAt = await claimedNow(owner);
    const { branchName, timeZone } = me.staff;
    const view = blankView(sessionId, {
      today: todayIn(new Date(arrivedAt), timeZone),
      branchName,
      timeZone,
    });
    const answer = await sendOrKeep({
      sessionId,
      actor: me.staff.id,
      type: 'open-session',
      body: { reasonHere, arrivedAt },
      view,
    });
    // What waits for the server stands on this, so that the page finds it again after a reload.
    if (answer.kind === 'accepted' && answer.kept)
      await keep(owner, 'session', { id: sessionId, sessionId, at: 0, value: view });
    setOpening(null);
    if (answer.kind === 'accepted' || (answer.kind === 'refused' && answer.code === 'session.exists'))
      goTo(`${sessionId}/identify`, 'replace');
    else setProblem(answer);
  };
  return (
    <OfficerPage staff={me.staff} language={language} title={t.whyTitle} lead={t.whyLead}>
      {problem ? <ProblemNotice problem={problem} language={language} /> : null}
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {REASONS_HERE.map((reason) => (
          <li key={reason}>
            <button
              type="button"
              onClick={() => open(reason)}
              aria-busy={opening === reason || undefined}
              className="flex min-h-18 w-full items-center gap-4 rounded-card border-2 border-edge bg-raised px-4 py-3 text-left font-semibold leading-snug hover:border-primary hover:bg-soft aria-busy:border-primary aria-busy:bg-soft"
            >
              <span className="shrink-0 text-primary *:size-7">{ICONS[reason]}</span>
              <span className="wrap-anywhere min-w-0">
                {opening === reason ? t.opening : t.reasons[reason]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </OfficerPage>
  );
}
