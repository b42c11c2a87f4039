'use client';
import { useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { REASON_WORDS, REASONS, type Reason } from '@/lib/domain/benefits/jht/reasons';
import { PAPERS_AHEAD } from '@/lib/messages/papers-ahead';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';

/** The reason that the participant gives, and with it the papers that may be asked for. */
export function PlanPapers() {
  const { view, language, send, pending, go } = useSession();
  const t = PAPERS_AHEAD[language];
  const { claimant, papersPlanned } = view.state;
  const [tried, setTried] = useState(false);
  const { values, change } = useDraft('plan-papers', {
    reason: papersPlanned?.reason ?? (claimant ? 'deceased' : ('' as Reason | '')),
  });
  // An heir is here for one reason only, and nobody else for that one.
  const reasons = REASONS.filter((value) => (value === 'deceased') === (claimant !== null));
  const plan = async () => {
    setTried(true);
    if (!values.reason) return document.getElementById('papers-reason')?.focus();
    const answer = await send('plan-papers', { reason: values.reason });
    if (answer.kind === 'accepted') go('documents');
  };
  return (
    <Stack>
      <p>{t.lead}</p>
      <SelectField
        name="papers-reason"
        label={t.reason}
        placeholder={t.choose}
        value={values.reason}
        onChange={({ target }) => change({ reason: target.value as Reason | '' })}
        options={reasons.map((value) => ({ value, label: REASON_WORDS[value][language] }))}
        error={tried && !values.reason ? { word: FIELD_TEXTS[language].fault, text: t.missing } : null}
      />
      <div>
        <Button
          variant="secondary"
          pending={pending === 'plan-papers'}
          pendingText={t.opening}
          onClick={plan}
        >
          {t.open}
        </Button>
      </div>
    </Stack>
  );
}
