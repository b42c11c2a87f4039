'use client';
import { type SubmitEvent, useState } from 'react';
import { useSigning } from '@/components/shell/signing';
import { WITHDRAWAL_REASONS } from '@/lib/domain/claims/commands';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { PinForOrder } from '../staff/pin-for-order';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { Stack } from '../ui/stack';
import { OrderTrouble } from './order-trouble';
import { useClaimOrders } from './use-claim-orders';

type Props = { claimId: string; actor: string; language: Language; done: () => void };

/** The participant takes his claim back, before anything is with the bank. */
export function WithdrawClaim({ claimId, actor, language, done }: Props) {
  const t = CLAIM_DESK[language];
  const { run, pending, trouble } = useClaimOrders(actor, language, done);
  const signing = useSigning(language);
  const [unfit, setUnfit] = useState(false);
  const [signed, setSigned] = useState<Readonly<Record<string, string>> | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const why = String(new FormData(event.currentTarget).get('why') ?? '');
    if (!signing.path) signing.ask();
    setUnfit(why === '' || !signing.path);
    if (why === '' || !signing.path) return;
    setSigned({ why, signature: signing.path });
  };
  return (
    <>
      <form method="post" onSubmit={submit} noValidate>
        <Stack gap={4}>
          <p>{t.withdrawLead}</p>
          {unfit ? <Notice tone="attention" word={t.attention} title={t.chooseWhy} live="assertive" /> : null}
          <OrderTrouble trouble={trouble} language={language} />
          <SelectField
            name="why"
            label={t.why}
            placeholder={t.chooseWhy}
            options={WITHDRAWAL_REASONS.map((value) => ({ value, label: t.whys[value] }))}
          />
          {signing.pad}
          <Button type="submit" variant="secondary" pending={pending} pendingText={t.sending}>
            {t.withdrawNow}
          </Button>
        </Stack>
      </form>
      {signed ? (
        <PinForOrder
          purpose="withdraw"
          subject={claimId}
          language={language}
          save={(pinProof) =>
            run({ stream: 'claim', streamId: claimId, type: 'withdraw-claim', body: { ...signed, pinProof } })
          }
          close={() => setSigned(null)}
        />
      ) : null}
    </>
  );
}
