import { POLICY_TOPICS } from '@/lib/domain/policies/value-schemas';
import type { Language } from '@/lib/domain/values/language';
import { POLICIES } from '@/lib/messages/policies';
import type { Policies } from '@/lib/server/policies/list-policies';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { ChangeCard } from './change-card';
import { TopicRows } from './topic-rows';

type PoliciesPanelProps = { staff: Staff; language: Language; policies: Policies };

/** What claims are worked out with: proposals first, then every topic with what holds and what is to come. */
export function PoliciesPanel({ staff, language, policies }: PoliciesPanelProps) {
  const texts = POLICIES[language];
  const cards = (changes: Policies['waiting']) =>
    changes.map((change) => (
      <ChangeCard key={change.id} change={change} actor={staff.id} language={language} />
    ));
  return (
    <OfficeShell staff={staff} language={language} place="policies">
      <PageHeader title={texts.title} lead={texts.lead} />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <Stack gap={6}>
        <section aria-labelledby="waiting" className="flex flex-col gap-3">
          <h2 id="waiting" className="text-lg">
            {texts.waiting}
          </h2>
          {policies.waiting.length === 0 ? (
            <p className="text-muted">{texts.none}</p>
          ) : (
            cards(policies.waiting)
          )}
        </section>
        <section aria-labelledby="rows" className="flex flex-col gap-3">
          <h2 id="rows" className="text-lg tabular-nums">
            {texts.version(policies.version)}
          </h2>
          {POLICY_TOPICS.map((topic) => (
            <TopicRows
              key={topic}
              topic={topic}
              lines={policies.lines.filter((line) => line.topic === topic)}
              staff={staff}
              language={language}
            />
          ))}
        </section>
        {policies.settled.length > 0 ? (
          <section aria-labelledby="settled" className="flex flex-col gap-3">
            <h2 id="settled" className="text-lg">
              {texts.settled}
            </h2>
            {cards(policies.settled)}
          </section>
        ) : null}
      </Stack>
    </OfficeShell>
  );
}
