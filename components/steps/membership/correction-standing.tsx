'use client';
import { Notice } from '@/components/ui/notice';
import type { SessionState } from '@/lib/domain/sessions/state';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { useSession } from '../../shell/session-context';

type Kind = SessionState['corrections'][number]['kind'];

const SAYS = {
  'end-of-work': { waits: 'endWaits', accept: 'endAccepted', reject: 'endRejected' },
  merge: { waits: 'mergeWaits', accept: 'mergeAccepted', reject: 'mergeRejected' },
} as const satisfies Record<
  Kind,
  Record<'waits' | 'accept' | 'reject', keyof (typeof CORRECTION_TEXTS)['id']>
>;

/** Where the last correction of a kind stands; nothing when none was asked for. */
export function CorrectionStanding({ kind }: { kind: Kind }) {
  const { view, language } = useSession();
  const t = CORRECTION_TEXTS[language];
  const last = view.state.cases.findLast((one) => one.kind === kind);
  if (!last) return null;
  if (last.decision === null)
    return (
      <Notice tone="waiting" word={t.waiting} live="polite">
        {t[SAYS[kind].waits]}
      </Notice>
    );
  const accepted = last.decision === 'accept';
  return (
    <Notice tone={accepted ? 'good' : 'attention'} word={accepted ? t.good : t.attention} live="polite">
      {t[SAYS[kind][accepted ? 'accept' : 'reject']]}
    </Notice>
  );
}
