'use client';
import { ProvisionalSlip } from '@/components/steps/identify/provisional-slip';
import { isProvisional } from '@/lib/domain/sessions/steps';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { START_TEXTS } from '@/lib/messages/session-start';
import { useSession } from '../../shell/session-context';
import { StepFrame } from '../../shell/step-frame';
import { ChooseMembership } from './choose-membership';
import { IdentifierForm } from './identifier-form';

/** Who is served, and for which membership. */
export default function IdentifyStep() {
  const { view, language } = useSession();
  const t = START_TEXTS[language];
  const { person } = view.state;
  if (!person)
    return (
      <StepFrame step="identify" title={t.identifyTitle} lead={t.identifyLead}>
        <IdentifierForm />
      </StepFrame>
    );
  if (isProvisional(view.state))
    return (
      <StepFrame step="identify" title={OUTBOX_TEXTS[language].provisional}>
        <ProvisionalSlip />
      </StepFrame>
    );
  return (
    <StepFrame step="identify" title={t.chooseTitle} lead={t.chooseLead(person.name)}>
      <ChooseMembership person={person} />
    </StepFrame>
  );
}
