'use client';
import { type SubmitEvent, useState } from 'react';
import { HEARD } from '@/lib/domain/claims/events';
import type { Language } from '@/lib/domain/values/language';
import { PAYMENTS } from '@/lib/messages/payments';
import type { Approval } from '@/lib/server/payments/list-payments';
import { OrderTrouble } from '../claims/order-trouble';
import { useClaimOrders } from '../claims/use-claim-orders';
import { PinForOrder } from '../staff/pin-for-order';
import { Button } from '../ui/button';
import { ChoiceCards } from '../ui/choice-cards';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';

type Decided = { readonly decision: string; readonly note: string; readonly heard?: string };
type Props = { approval: Approval; actor: string; language: Language; done: () => void };

/** The second person's decision about one claim, signed on his own device. */
export function DecideApproval({ approval, actor, language, done }: Props) {
  const t = PAYMENTS[language];
  const { run, pending, trouble } = useClaimOrders(actor, language, done);
  const [unfit, setUnfit] = useState(false);
  const [decided, setDecided] = useState<Decided | null>(null);
  if (!approval.mayDecide) return <Notice tone="waiting" word={t.attention} title={t.notYours} />;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const decision = String(form.get('decision') ?? '');
    const note = String(form.get('note') ?? '').trim();
    const heard = String(form.get('heard') ?? '');
    const unheard = decision === 'accept' && approval.needsHearing && heard === '';
    const missing = decision === '' || (decision === 'reject' && note === '') || unheard;
    setUnfit(missing);
    if (missing) return;
    setDecided({ decision, note, ...(heard ? { heard } : {}) });
  };
  const save = async (pinProof: string) => {
    const body = { caseId: approval.id, ...decided, pinProof };
    await run({ stream: 'claim', streamId: approval.claimId, type: 'decide-claim-case', body });
  };
  return (
    <>
      <form method="post" onSubmit={submit} noValidate>
        <Stack gap={4}>
          {unfit ? <Notice tone="attention" word={t.attention} title={t.choose} live="assertive" /> : null}
          <OrderTrouble trouble={trouble} language={language} />
          <ChoiceCards
            name="decision"
            label={t.kinds[approval.kind]}
            columns={2}
            choices={[
              { value: 'accept', label: t.accept },
              { value: 'reject', label: t.reject },
            ]}
          />
          {approval.needsHearing ? (
            <ChoiceCards
              name="heard"
              label={t.heard}
              hint={t.heardHint}
              choices={HEARD.filter(
                (how) =>
                  (how !== 'by-phone' || approval.contact !== null) &&
                  (how !== 'by-letter' || approval.why === 'confirm-elsewhere'),
              ).map((value) => ({ value, label: t.heards[value] }))}
            />
          ) : null}
          <TextArea
            id={`note-${approval.id}`}
            name="note"
            label={t.note}
            hint={t.noteHint}
            rows={2}
            maxLength={500}
          />
          <Button type="submit" pending={pending} pendingText={t.sending}>
            {t.send}
          </Button>
        </Stack>
      </form>
      {decided ? (
        <PinForOrder
          purpose="approve"
          subject={approval.id}
          language={language}
          save={save}
          close={() => setDecided(null)}
        />
      ) : null}
    </>
  );
}
