'use client';
import { Tablet } from 'lucide-react';
import { AmountBreakdown } from '@/components/steps/claim/amount-breakdown';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { MoneyAmount } from '@/components/ui/money-amount';
import { Stack } from '@/components/ui/stack';
import { SummaryList } from '@/components/ui/summary-list';
import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import { sharesOf } from '@/lib/domain/sessions/heirs';
import { isPayable } from '@/lib/domain/sessions/steps';
import { dateInWords } from '@/lib/domain/values/calendar';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { SharesList } from '../heirs/shares-list';
import { PROFILE_PARTS, profileItems } from '../profile/profile-items';
import { AccountResult } from './account-result';

/** The last look of the officer: the amount, the account, every answer; then the participant's turn. */
export default function CheckStep() {
  const { view, language, send, pending, go } = useSession();
  const t = PAYMENT_TEXTS[language];
  const shell = SESSION_TEXTS[language];
  const words = FIELD_TEXTS[language];
  const { state } = view;
  const { claim } = state;
  if (!claim || claim.quote.net === null) return null;
  const handOver = async () => {
    const checked = await send('check-answers', {});
    if (checked.kind === 'accepted') await send('hand-over-screen', { to: 'participant' });
  };
  const changeClaim = { text: words.change, name: words.changeName(t.reason), onSelect: () => go('claim') };
  const { net, payBy } = claim.quote;
  const shares = sharesOf(state, net);
  return (
    <StepFrame step="check" title={t.checkTitle} lead={t.checkLead}>
      <Stack gap={6}>
        <Card>
          <MoneyAmount
            size="large"
            label={CLAIM_TEXTS[language].net}
            figures={formatRupiah(net)}
            words={rupiahInWords(net, language)}
          />
          {payBy ? <p className="mt-2">{t.payBy(dateInWords(payBy, language))}</p> : null}
        </Card>
        <AmountBreakdown claim={claim} />
        {shares.length > 0 ? (
          <Card title={shell.steps.heirs}>
            <SharesList shares={shares} language={language} banks={view.banks} />
          </Card>
        ) : null}
        <AccountResult />
        <Card title={shell.steps.claim}>
          <SummaryList
            items={[
              {
                key: 'reason',
                term: t.reason,
                value: REASON_WORDS[claim.reason][language],
                change: changeClaim,
              },
              ...(claim.letterOn
                ? [{ key: 'letter', term: t.letter, value: dateInWords(claim.letterOn, language) }]
                : []),
              {
                key: 'face',
                term: t.face,
                value: state.face.verifiedBy === 'supervisor' ? t.faceSupervisor : t.faceMatch,
              },
            ]}
          />
        </Card>
        {PROFILE_PARTS.filter(({ step }) => step !== 'account').map((part) => (
          <Card key={part.step} title={shell.steps[part.step]}>
            <SummaryList items={profileItems(view, part, { language, change: go, origins: false })} />
          </Card>
        ))}
      </Stack>
      <StepActions
        step="check"
        primary={
          <Button
            icon={<Tablet aria-hidden className="size-5 shrink-0" />}
            disabled={!isPayable(state)}
            pending={pending === 'check-answers' || pending === 'hand-over-screen'}
            pendingText={shell.saving}
            onClick={handOver}
          >
            {t.handOver}
          </Button>
        }
      />
    </StepFrame>
  );
}
