import { answered, unavailable } from '../../../../domain/ports/answer';
import type {
  AccountHolder,
  AccountRefusal,
  BankGateway,
  TransferOrder,
} from '../../../../domain/ports/bank';
import { createSnapClient, type SnapReply } from './call';
import type { SnapBankConfig } from './config';
import { listTransfers } from './list-transfers';
import { inquiryReplySchema, statusReplySchema, toAmount, transferReplySchema } from './replies';
import { SERVICE } from './response-codes';
import { formatTimestamp } from './signature';
import { transferStatusOf } from './transfer-status';

const ACCOUNT_REFUSALS: readonly string[] = [
  'bank.account-unknown',
  'bank.account-dormant',
  'bank.account-inactive',
  'bank.field-refused',
] satisfies AccountRefusal[];

const isAccountRefusal = (code: string): code is AccountRefusal => ACCOUNT_REFUSALS.includes(code);

/** For questions, which change nothing: whatever is not an answer is tried again later. */
const noAnswer = ({ meaning, providerCode }: SnapReply) =>
  unavailable('reason' in meaning ? meaning.reason : 'bank.reply-unexpected', providerCode);

const transferBody = (order: TransferOrder, intrabank: boolean, sourceAccountNo: string) => ({
  partnerReferenceNo: order.partnerReferenceNo,
  amount: toAmount(order.amount),
  beneficiaryAccountNo: order.accountNumber,
  ...(intrabank ? {} : { beneficiaryAccountName: order.holderName, beneficiaryBankCode: order.bankCode }),
  sourceAccountNo,
  // From the order, not the clock: a retry repeats the very same request.
  transactionDate: formatTimestamp(new Date(order.at), 'iso-offset'),
});

/**
 * The paying bank over SNAP BI: services 15/17 within `ownBankCode`, 16/18 to other banks, 36 for status.
 * Throws only RangeError, on an amount that is not whole rupiah (a defect of the caller).
 */
export const createHttpBank = (config: SnapBankConfig): BankGateway => {
  const call = createSnapClient(config);
  const isOwn = (bankCode: string) => bankCode === config.ownBankCode;

  return {
    paysVia: () => config.ownBankCode,
    listTransfers: (span) => listTransfers(call, span),

    inquireAccount: async ({ bankCode, accountNumber, externalId }) => {
      const own = isOwn(bankCode);
      const reply = await call({
        service: own ? SERVICE.inquiryInternal : SERVICE.inquiryExternal,
        path: own ? '/v1.0/account-inquiry-internal' : '/v1.0/account-inquiry-external',
        externalId,
        body: {
          partnerReferenceNo: externalId,
          ...(own ? {} : { beneficiaryBankCode: bankCode }),
          beneficiaryAccountNo: accountNumber,
        },
      });
      const { meaning, providerCode } = reply;
      if (meaning.means === 'refused' && isAccountRefusal(meaning.code)) {
        return { kind: 'refused', code: meaning.code, providerCode };
      }
      if (meaning.means !== 'success') return noAnswer(reply);
      const parsed = inquiryReplySchema.safeParse(reply.body);
      if (!parsed.success || parsed.data.beneficiaryAccountNo !== accountNumber) {
        return unavailable('bank.reply-malformed', providerCode);
      }
      const holder: AccountHolder = {
        holderName: parsed.data.beneficiaryAccountName,
        bankCode,
        accountNumber,
      };
      return answered(holder);
    },

    transfer: async (order) => {
      const own = isOwn(order.bankCode);
      const { meaning, providerCode, body } = await call({
        service: own ? SERVICE.transferIntrabank : SERVICE.transferInterbank,
        path: own ? '/v1.0/transfer-intrabank' : '/v1.0/transfer-interbank',
        externalId: order.externalId,
        signBefore: order.signBefore,
        body: transferBody(order, own, config.sourceAccountNo),
      });
      switch (meaning.means) {
        case 'success': {
          const parsed = transferReplySchema.safeParse(body);
          return parsed.success && parsed.data.partnerReferenceNo === order.partnerReferenceNo
            ? answered({ standing: 'settled', bankReferenceNo: parsed.data.referenceNo })
            : { kind: 'unknown', reason: 'bank.reply-malformed' };
        }
        case 'in-progress':
          return answered({ standing: 'in-progress' });
        case 'refused':
          return { kind: 'refused', code: meaning.code, providerCode };
        case 'unavailable':
        case 'unauthorised':
          return unavailable(meaning.reason, providerCode);
        case 'ask-status':
          return { kind: 'unknown', reason: meaning.reason };
        case 'not-found':
          return { kind: 'unknown', reason: 'bank.reply-unexpected' };
      }
    },

    transferStatus: async ({ partnerReferenceNo, bankCode, amount, externalId }) => {
      const reply = await call({
        service: SERVICE.transferStatus,
        path: '/v1.0/transfer/status',
        externalId,
        body: {
          originalPartnerReferenceNo: partnerReferenceNo,
          serviceCode: isOwn(bankCode) ? SERVICE.transferIntrabank : SERVICE.transferInterbank,
          amount: toAmount(amount),
        },
      });
      if (reply.meaning.means === 'not-found') return answered({ standing: 'not-found' });
      if (reply.meaning.means !== 'success') return noAnswer(reply);
      const parsed = statusReplySchema.safeParse(reply.body);
      if (!parsed.success || parsed.data.originalPartnerReferenceNo !== partnerReferenceNo) {
        return unavailable('bank.reply-malformed', reply.providerCode);
      }
      const { latestTransactionStatus, originalReferenceNo, amount: paid } = parsed.data;
      // Another amount under our reference is nobody's answer: a person has to look at it.
      if (paid && Number(paid.value) !== amount)
        return unavailable('bank.status-inconsistent', reply.providerCode);
      const standing = transferStatusOf(latestTransactionStatus, originalReferenceNo);
      return standing ? answered(standing) : unavailable('bank.reply-unexpected', reply.providerCode);
    },
  };
};
