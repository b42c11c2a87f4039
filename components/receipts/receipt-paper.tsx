import { dateInWords } from '@/lib/domain/values/calendar';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { RECEIPT } from '@/lib/messages/receipt';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import type { ClaimReceipt } from '@/lib/server/claims/receipt';
import { QrCode } from '../paper/qr-code';
import { TakenHome } from '../paper/taken-home';
import { TaxLines } from '../paper/tax-lines';
import { AmountLines } from '../ui/amount-lines';
import { PrintedNotices } from './printed-notices';
import { PrintedShares } from './printed-shares';
import { VisitLines } from './visit-lines';

const nextOf = ({ tracking, payBy, language }: ClaimReceipt): string => {
  const texts = RECEIPT[language];
  if (tracking?.status === 'paid') return texts.paid;
  if (tracking?.status === 'returned') return texts.returned;
  return texts.payBy(dateInWords(payBy, language));
};

/** The receipt of a claim as it is printed: number, what happens next and by when, the sum, the proof. */
export function ReceiptPaper({ receipt, sheet }: { receipt: ClaimReceipt; sheet: string }) {
  const { language, balance, chain } = receipt;
  const texts = RECEIPT[language];
  const settled = receipt.tracking?.status === 'paid' || receipt.tracking?.status === 'returned';
  const line = (key: string, label: string, amount: number) => ({
    key,
    label,
    figures: formatRupiah(amount),
  });
  const parts = balance
    ? [
        line('contributions', texts.contributions, balance.contributions),
        line('yield', texts.yield, balance.yield),
        ...(balance.withdrawals ? [line('withdrawals', texts.withdrawals, -balance.withdrawals)] : []),
      ]
    : [line('gross', texts.gross, receipt.gross)];
  return (
    <div lang={language} className="flex flex-col gap-4">
      <div data-keep>
        <p className="font-semibold">{texts.office}</p>
        <p>{receipt.branchName}</p>
        <h2 className="mt-2 text-lg">{texts.titles.receipt}</h2>
      </div>
      <div data-keep className="border-2 border-black p-2 text-center">
        <p>{texts.claimNumber}</p>
        <p className="wrap-anywhere font-bold text-xl tabular-nums tracking-tight sm:[[data-sheet=a4]_&]:text-2xl">
          {receipt.claimNumber}
        </p>
      </div>
      <div data-keep>
        <h3 className="font-bold">{texts.next}</h3>
        <p className="text-lg">{nextOf(receipt)}</p>
        {settled ? null : <p className="mt-1">{texts.late}</p>}
      </div>
      <div data-keep>
        <AmountLines
          label={`${texts.amounts}: ${sheet}`}
          lines={[...parts, line('tax', texts.tax, -receipt.tax)]}
          total={{
            ...line('net', texts.net, receipt.net),
            detail: `(${rupiahInWords(receipt.net, language)})`,
          }}
        />
        {receipt.taxWorking ? (
          <div className="mt-3">
            <TaxLines tax={receipt.taxWorking} language={language} sheet={sheet} />
          </div>
        ) : null}
        {receipt.shares.length > 0 ? (
          <PrintedShares shares={receipt.shares} language={language} />
        ) : (
          <p className="mt-2">
            {texts.account}: <span className="font-semibold">{receipt.bank}</span>{' '}
            <span className="whitespace-nowrap tabular-nums">{receipt.maskedAccount}</span>
          </p>
        )}
      </div>
      <TakenHome requests={receipt.requests} language={language} />
      <PrintedNotices notices={receipt.notices} language={language} />
      <VisitLines visit={receipt} />
      <div data-keep className="flex flex-wrap items-center gap-2">
        <QrCode picture={receipt.qr} name={texts.qrName} />
        <div className="min-w-0 flex-1 basis-40">
          <p className="font-semibold">{texts.verify}</p>
          <p className="text-sm">{texts.verifyHow}</p>
          <p className="wrap-anywhere text-sm">{receipt.verifyPlace}</p>
          <p className="text-sm tabular-nums">
            {texts.code}: {receipt.code.match(/.{1,5}/g)?.join(' ')}
          </p>
        </div>
      </div>
      <p data-keep className="text-sm">
        {receipt.demoPresence ? (
          <span className="block font-semibold">{CHALLENGE_TEXTS[language].demoWithout}</span>
        ) : null}
        {texts.care}
        {chain ? <span className="mt-1 block tabular-nums">{texts.chain(chain.seq, chain.head)}</span> : null}
      </p>
    </div>
  );
}
