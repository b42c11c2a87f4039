'use client';
import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { CLAIM_NOTICE_WORDS } from '@/lib/messages/claim-notices';
import type { ClaimFile } from '@/lib/server/claims/claim-file';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { Stack } from '../ui/stack';
import { AskUnfreeze } from './ask-unfreeze';
import { CorrectAccount } from './correct-account';
import { WithdrawClaim } from './withdraw-claim';

type Props = { file: ClaimFile; actor: string; language: Language; done: () => void };

const WITHDRAWABLE: readonly string[] = ['opened', 'awaiting', 'held', 'inquired', 'returned', 'frozen'];

/** What an officer can do for the participant with this claim now. */
export function ClaimActions({ file, actor, language, done }: Props) {
  const t = CLAIM_DESK[language];
  const shared = { actor, language, done };
  const frozen = file.status === 'frozen';
  const wanting = frozen
    ? []
    : file.payments.filter(({ status }) => status === 'returned' || status === 'awaiting');
  const nameOf = ({ status, maskedName }: ClaimFile['payments'][number]): string => {
    const what = status === 'awaiting' ? t.nameAccount : t.correct;
    return file.payments.length > 1 ? `${what}: ${maskedName}` : what;
  };
  const until = file.hold?.until ?? null;
  return (
    <Stack gap={4}>
      {file.hold ? (
        <Notice
          tone="waiting"
          word={t.status}
          title={until ? t.heldUntil(shortMoment(until, 'Asia/Jakarta', language)) : t.held}
        />
      ) : null}
      {file.toTell.length > 0 ? (
        <Notice tone="waiting" word={t.toTell} title={t.toTellLead}>
          <ul className="list-disc pl-5">
            {file.toTell.map(({ id, kind }) => (
              <li key={id}>{CLAIM_NOTICE_WORDS[language][kind]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {wanting.map((payment) => (
        <Disclosure key={payment.reference} summary={nameOf(payment)} open={wanting.length === 1}>
          <CorrectAccount file={file} payment={payment} {...shared} />
        </Disclosure>
      ))}
      {frozen && file.unfreezeAsked ? (
        <Notice tone="waiting" word={t.status} title={t.unfreezeAsked} />
      ) : null}
      {frozen && !file.unfreezeAsked ? (
        <Disclosure summary={t.unfreeze} open>
          <AskUnfreeze claimId={file.id} {...shared} />
        </Disclosure>
      ) : null}
      {WITHDRAWABLE.includes(file.status) ? (
        <Disclosure summary={t.withdraw}>
          <WithdrawClaim claimId={file.id} {...shared} />
        </Disclosure>
      ) : null}
    </Stack>
  );
}
