import { type Answer, answered, unavailable } from '../../../../domain/ports/answer';
import type { BankGateway, ListedTransfer } from '../../../../domain/ports/bank';
import type { SnapClient } from './call';
import { historyReplySchema } from './replies';
import { SERVICE } from './response-codes';
import { formatTimestamp } from './signature';
import { transferStatusOf } from './transfer-status';

const PAGE = 200;
/** Far above a day of the whole carrier; a bank that never ends its list is a bank that answers wrongly. */
const MOST_PAGES = 2_000;

type Row = ReturnType<typeof historyReplySchema.parse>['detailData'][number];

/** Null for a row that cannot be read: the list is then no answer, and nothing is concluded from a part of it. */
const listed = ({ dateTime, amount, status, additionalInfo }: Row): ListedTransfer | null => {
  const { partnerReferenceNo = null, referenceNo } = additionalInfo;
  const standing = transferStatusOf(status, referenceNo);
  const rupiah = Number(amount.value);
  if (!standing || standing.standing === 'not-found' || !Number.isSafeInteger(rupiah)) return null;
  return {
    partnerReferenceNo,
    bankReferenceNo: referenceNo,
    amount: rupiah,
    standing: standing.standing,
    at: new Date(dateTime).toISOString(),
  };
};

/** Service 12, transaction-history-list, page by page. */
export const listTransfers = async (
  call: SnapClient,
  { from, to, newExternalId }: Parameters<BankGateway['listTransfers']>[0],
): Promise<Answer<readonly ListedTransfer[]>> => {
  const all: ListedTransfer[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const externalId = newExternalId();
    const reply = await call({
      service: SERVICE.transactionHistory,
      path: '/v1.0/transaction-history-list',
      externalId,
      body: {
        partnerReferenceNo: externalId,
        fromDateTime: formatTimestamp(new Date(from), 'iso-offset'),
        toDateTime: formatTimestamp(new Date(to), 'iso-offset'),
        pageSize: String(PAGE),
        pageNumber: String(page),
      },
    });
    const { meaning, providerCode } = reply;
    if (meaning.means !== 'success')
      return unavailable('reason' in meaning ? meaning.reason : 'bank.reply-unexpected', providerCode);
    const parsed = historyReplySchema.safeParse(reply.body);
    const rows = parsed.success ? parsed.data.detailData.map(listed) : [null];
    const read = rows.filter((row) => row !== null);
    if (read.length < rows.length) return unavailable('bank.reply-malformed', providerCode);
    all.push(...read);
    if (rows.length < PAGE) return answered(all);
  }
  return unavailable('bank.list-endless');
};
