import { answered } from '../../../domain/ports/answer';
import type { BankGateway, ListedTransfer } from '../../../domain/ports/bank';

/** A contract with one bank: its own clearing code, and the way to it. */
export type BankLine = { readonly bankCode: string; readonly gateway: BankGateway };

/**
 * Several paying banks as one: a transfer to a bank that we hold an account with goes over that bank's own line,
 * every other over the first. What was ordered over a line is asked for there (`via`), whatever the rows say by then:
 * another bank would answer *not found* for it.
 * Throws where an order names a line that is no longer there: paying it over another would pay it twice.
 */
export const createBankLines = (lines: readonly [BankLine, ...BankLine[]]): BankGateway => {
  const [first] = lines;
  const own = (bankCode: string): BankLine => lines.find((line) => line.bankCode === bankCode) ?? first;
  const over = (bankCode: string, via: string | undefined): BankGateway => {
    if (via === undefined) return own(bankCode).gateway;
    const line = lines.find((one) => one.bankCode === via);
    if (!line) throw new Error(`no line to bank ${via}, over which a transfer was ordered`);
    return line.gateway;
  };
  return {
    paysVia: (bankCode) => own(bankCode).bankCode,
    inquireAccount: (asked) => own(asked.bankCode).gateway.inquireAccount(asked),
    transfer: (order) => over(order.bankCode, order.via).transfer(order),
    transferStatus: (asked) => over(asked.bankCode, asked.via).transferStatus(asked),
    listTransfers: async (span) => {
      const asked = span.via === undefined ? lines : lines.filter(({ bankCode }) => bankCode === span.via);
      const all: ListedTransfer[] = [];
      for (const { gateway } of asked) {
        const answer = await gateway.listTransfers(span);
        if (answer.kind !== 'answered') return answer; // a part of the lists is no list
        all.push(...answer.value);
      }
      return answered(all);
    },
  };
};
