'use client';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { openCase } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS, CIVIL_TEXTS } from '@/lib/messages/session-civil';
import { useSession } from '../../shell/session-context';

/** The registry's word in one notice: checking, silent, same, different, refused, or a supervisor's turn. */
export function CivilVerdict() {
  const { view, language } = useSession();
  const t = CIVIL_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const cases = CASE_TEXTS[language];
  const { registry, civil, waitedFor, cases: asked } = view.state;
  const last = asked.filter(({ kind }) => kind === 'civil-data').at(-1);
  if (!registry) {
    if (civil && waitedFor[civil.checkId])
      return (
        <Notice tone="waiting" word={shell.waitingWord} title={t.silent} live="polite">
          {t.silentNext}
        </Notice>
      );
    return <ProgressLine label={t.checking} note={t.checkingNote} />;
  }
  if (registry.code === 'registry.person-deceased')
    return (
      <Notice tone="attention" word={t.deceasedTitle} live="polite">
        {t.deceased}
      </Notice>
    );
  if (registry.outcome === 'refused') {
    const unknown = registry.code === 'registry.nik-unknown';
    return (
      <Notice tone="attention" word={shell.attention} title={unknown ? t.unknown : t.refused} live="polite">
        {unknown ? t.unknownNext : t.refusedNext}
      </Notice>
    );
  }
  if (registry.outcome === 'same')
    return (
      <Notice tone="good" word={shell.good} title={t.same} live="polite">
        {t.sameNext}
      </Notice>
    );
  if (openCase(view.state, 'civil-data'))
    return (
      <Notice tone="waiting" word={cases.waiting} live="polite">
        {cases.waitingNext}
      </Notice>
    );
  if (last?.decision === 'accept')
    return <Notice tone="good" word={shell.good} title={t.accepted} live="polite" />;
  if (last?.decision === 'reject')
    return (
      <Notice tone="attention" word={shell.attention} title={t.rejected} live="polite">
        {t.rejectedNext}
      </Notice>
    );
  return (
    <Notice tone="attention" word={shell.attention} title={t.differs} live="polite">
      {t.differsNext}
    </Notice>
  );
}
