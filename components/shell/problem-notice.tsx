'use client';
import { Button } from '@/components/ui/button';
import { IntoView } from '@/components/ui/into-view';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/values/language';
import { sayingOf } from '@/lib/messages/refusal-saying';
import { SESSION_TEXTS } from '@/lib/messages/session';
import type { Problem } from './session-context';

type ProblemNoticeProps = { problem: Problem; language: Language; openEnd?: () => void };

/** What a device hears of its clock and its numbers; enrolling it anew would change nothing. */
const NOT_OF_ENROLMENT = new Set(['device.counter-replayed', 'device.counter-behind', 'device.clock-off']);

/** A no of the server, or no answer at all: what is, and the next step. */
export default function ProblemNotice({ problem, language, openEnd }: ProblemNoticeProps) {
  const t = SESSION_TEXTS[language];
  const notice = (title: string, next: string, link?: { href: string; text: string }, end?: () => void) => (
    <div className="mb-4">
      <IntoView of={problem}>
        <Notice
          tone="attention"
          word={t.attention}
          title={title}
          live="assertive"
          action={
            link ? (
              <LinkButton href={link.href} variant="secondary">
                {link.text}
              </LinkButton>
            ) : end ? (
              <Button variant="secondary" onClick={end}>
                {t.endThis}
              </Button>
            ) : undefined
          }
        >
          {next}
        </Notice>
      </IntoView>
    </div>
  );
  if (problem.kind === 'unreachable') return notice(t.unreachable, t.unreachableNext);
  const enrol = { href: '/enrol', text: t.enrol };
  if (problem.kind === 'not-enrolled') return notice(t.notEnrolled, t.notEnrolledNext, enrol);
  if (problem.code === 'staff.signed-out')
    return notice(t.signedOut, t.signedOutNext, { href: '/sign-in', text: t.signIn });
  if (problem.code.startsWith('device.') && !NOT_OF_ENROLMENT.has(problem.code))
    return notice(t.notEnrolled, t.notEnrolledNext, enrol);
  const known = sayingOf(problem.code, language);
  const reference = problem.reference ? ` ${t.reference(problem.reference)}.` : '';
  // Who stands at the counter cannot be served in this session: its end is one tap away.
  const end = problem.code.startsWith('person.') ? openEnd : undefined;
  return notice(known?.says ?? t.defect, `${known?.next ?? t.defectNext}${reference}`, undefined, end);
}
