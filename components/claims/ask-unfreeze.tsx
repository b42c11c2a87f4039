'use client';
import { type SubmitEvent, useState } from 'react';
import { UNFREEZE_REASONS } from '@/lib/domain/claims/commands';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { PinForOrder } from '../staff/pin-for-order';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';
import { OrderTrouble } from './order-trouble';
import { useClaimOrders } from './use-claim-orders';

type Props = { claimId: string; actor: string; language: Language; done: () => void };

/** Puts a stopped payment before the supervisor, who alone lets it go on. */
export function AskUnfreeze({ claimId, actor, language, done }: Props) {
  const t = CLAIM_DESK[language];
  const { run, pending, trouble } = useClaimOrders(actor, language, done);
  const [unfit, setUnfit] = useState(false);
  const [signed, setSigned] = useState<Readonly<Record<string, string>> | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const why = String(form.get('why') ?? '');
    setUnfit(why === '');
    if (why === '') return;
    setSigned({ why, note: String(form.get('note') ?? '') });
  };
  return (
    <>
      <form method="post" onSubmit={submit} noValidate>
        <Stack gap={4}>
          <p>{t.unfreezeLead}</p>
          {unfit ? <Notice tone="attention" word={t.attention} title={t.chooseWhy} live="assertive" /> : null}
          <OrderTrouble trouble={trouble} language={language} />
          <SelectField
            name="why"
            label={t.why}
            placeholder={t.chooseWhy}
            options={UNFREEZE_REASONS.map((value) => ({ value, label: t.unfreezeWhys[value] }))}
          />
          <TextArea name="note" label={t.note} rows={2} maxLength={500} />
          <Button type="submit" pending={pending} pendingText={t.sending}>
            {t.askSupervisor}
          </Button>
        </Stack>
      </form>
      {signed ? (
        <PinForOrder
          purpose="unfreeze"
          subject={claimId}
          language={language}
          save={(pinProof) =>
            run({ stream: 'claim', streamId: claimId, type: 'ask-unfreeze', body: { ...signed, pinProof } })
          }
          close={() => setSigned(null)}
        />
      ) : null}
    </>
  );
}
