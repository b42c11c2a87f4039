'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { fieldError } from '@/lib/domain/people/field-errors';
import type { SessionState } from '@/lib/domain/sessions/state';
import { dayOnly } from '@/lib/domain/values/calendar';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { START_TEXTS } from '@/lib/messages/session-start';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { useDraft } from '../../shell/use-draft';

/** Several KPJ on one NIK: the participant says which; and what to look at twice about the number. */
export function ChooseMembership({ person }: { person: NonNullable<SessionState['person']> }) {
  const { view, language, send, pending, go } = useSession();
  const t = START_TEXTS[language];
  const { membershipId, membershipConfirmed } = view.state;
  const { values, change } = useDraft('choose-membership', { chosen: membershipId });
  const { chosen } = values;
  const [missing, setMissing] = useState(false);
  const use = async () => {
    setMissing(!chosen);
    if (!chosen) return;
    if (chosen === membershipId) return go();
    const answer = await send('choose-membership', { membershipId: chosen });
    if (answer.kind === 'accepted') go();
  };
  return (
    <Stack>
      {person.warnings.map((code) => (
        <Notice key={code} tone="attention" word={SESSION_TEXTS[language].attention}>
          {fieldError(code, language)}
        </Notice>
      ))}
      <ChoiceCards
        name="membership"
        label={t.choose}
        value={chosen}
        onChange={({ target }) => change({ chosen: target.value })}
        error={missing && !chosen ? { word: t.fault, text: t.chooseFirst } : null}
        choices={person.memberships.map(({ id, kpj, employer, joinedOn, leftOn }) => ({
          value: id,
          label: `${kpj} · ${employer ?? t.selfEmployed}`,
          detail: `${t.from(dayOnly(joinedOn, language))}, ${leftOn ? t.until(dayOnly(leftOn, language)) : t.stillActive}`,
          disabled: membershipConfirmed && id !== membershipId,
        }))}
      />
      <p className="text-muted text-sm">{t.done}</p>
      <StepActions
        step="identify"
        primary={
          <Button
            pending={pending === 'choose-membership'}
            pendingText={SESSION_TEXTS[language].saving}
            onClick={use}
          >
            {t.useThis}
          </Button>
        }
      />
    </Stack>
  );
}
