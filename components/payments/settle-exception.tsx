'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { PAYMENTS } from '@/lib/messages/payments';
import type { BankException } from '@/lib/server/payments/list-payments';
import { OrderTrouble } from '../claims/order-trouble';
import { useClaimOrders } from '../claims/use-claim-orders';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { Stack } from '../ui/stack';
import { TextArea } from '../ui/text-area';

type Props = { exception: BankException; actor: string; language: Language; done: () => void };
type Settlement = keyof (typeof PAYMENTS)['id']['settlements'];

/** How a disagreement with the bank was settled, in the supervisor's word. */
export function SettleException({ exception, actor, language, done }: Props) {
  const t = PAYMENTS[language];
  const { run, pending, trouble } = useClaimOrders(actor, language, done);
  const [unfit, setUnfit] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const settlement = String(form.get('settlement') ?? '');
    const note = String(form.get('note') ?? '').trim();
    setUnfit(settlement === '' || note === '');
    if (settlement === '' || note === '') return;
    await run({
      stream: 'exception',
      streamId: exception.id,
      type: 'settle-exception',
      body: { settlement, note },
    });
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Stack gap={4}>
        {unfit ? (
          <Notice tone="attention" word={t.attention} title={t.settleMissing} live="assertive" />
        ) : null}
        <OrderTrouble trouble={trouble} language={language} />
        <SelectField
          id={`settlement-${exception.id}`}
          name="settlement"
          label={t.settlement}
          placeholder="…"
          options={(Object.keys(t.settlements) as Settlement[]).map((value) => ({
            value,
            label: t.settlements[value],
          }))}
        />
        <TextArea id={`why-${exception.id}`} name="note" label={t.note} rows={2} maxLength={500} />
        <Button type="submit" variant="secondary" pending={pending} pendingText={t.sending}>
          {t.settle}
        </Button>
      </Stack>
    </form>
  );
}
