import type { TransferStatus } from '../../../../domain/ports/bank';

/**
 * latestTransactionStatus of SNAP BI: 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded,
 * 05 cancelled, 06 failed, 07 not found. Null for any other value, or for a success without the bank's
 * reference: neither may be guessed at.
 */
export const transferStatusOf = (
  status: string,
  bankReferenceNo: string | undefined,
): TransferStatus | null => {
  switch (status) {
    case '00':
      return bankReferenceNo ? { standing: 'settled', bankReferenceNo } : null;
    case '01':
    case '02':
    case '03':
      return { standing: 'in-progress' };
    case '04':
      return { standing: 'refunded', providerCode: status };
    case '05':
      return { standing: 'cancelled', providerCode: status };
    case '06':
      return { standing: 'failed', providerCode: status };
    case '07':
      return { standing: 'not-found' };
    default:
      return null;
  }
};
