'use client';
import { type SubmitEvent, useState } from 'react';
import { BankSelect } from '@/components/shell/bank-select';
import { useSigning } from '@/components/shell/signing';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import type { ClaimFile } from '@/lib/server/claims/claim-file';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';
import { OrderTrouble } from './order-trouble';
import { useClaimOrders } from './use-claim-orders';

type Props = {
  file: ClaimFile;
  payment: ClaimFile['payments'][number];
  actor: string;
  language: Language;
  done: () => void;
};

/** Another account for a payee whose transfer came back, or the first one of an heir who was away; signed by the participant, approved by a supervisor. */
export function CorrectAccount({ file, payment, actor, language, done }: Props) {
  const t = CLAIM_DESK[language];
  const { run, pending, trouble } = useClaimOrders(actor, language, done);
  const signing = useSigning(language);
  const [unfit, setUnfit] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [bankCode, accountNumber, holderName] = ['bankCode', 'accountNumber', 'holderName'].map((name) =>
      String(form.get(name) ?? '').trim(),
    );
    if (!signing.path) signing.ask();
    const missing = !bankCode || !accountNumber || !holderName || !signing.path;
    setUnfit(missing);
    if (missing) return;
    const { reference } = payment;
    const body = { reference, bankCode, accountNumber, holderName, signature: signing.path };
    await run({ stream: 'claim', streamId: file.id, type: 'correct-account', body });
  };
  const awaiting = payment.status === 'awaiting';
  if (!awaiting && !payment.final) return <Notice tone="waiting" word={t.correct} title={t.notFinal} />;
  return (
    <form method="post" onSubmit={submit} noValidate autoComplete="off">
      <Stack gap={4}>
        <p>{awaiting ? t.nameLead(payment.maskedName) : t.correctLead(payment.maskedAccount)}</p>
        {unfit ? <Notice tone="attention" word={t.attention} title={t.invalid} live="assertive" /> : null}
        <OrderTrouble trouble={trouble} language={language} />
        <BankSelect name="bankCode" label={t.bank} banks={file.banks} language={language} />
        <TextField name="accountNumber" label={t.accountNumber} inputMode="numeric" maxLength={40} figures />
        <TextField name="holderName" label={t.holderName} autoCapitalize="characters" maxLength={100} />
        {signing.pad}
        <Button type="submit" pending={pending} pendingText={t.sending}>
          {t.save}
        </Button>
      </Stack>
    </form>
  );
}
