import { refundTransfer } from '../bank/refund';
import { json, type Route } from '../http/route';
import { reset } from '../seed';

/** What the bank and the SMS provider have done, for people and stories to look at. */
export const RECORD_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/sandbox/transfers',
    reach: 'application',
    handle: async ({ pool }) => {
      const { rows } = await pool.query(
        `select partner_reference_no as "partnerReferenceNo", reference_no as "referenceNo", service,
           bank_code as "bankCode", account_number as "accountNumber", holder_name as "holderName",
           amount::float8 as amount, status, requests, at
         from sandbox.transfers order by at desc, partner_reference_no limit 500`,
      );
      return json(200, { transfers: rows });
    },
  },
  {
    method: 'POST',
    path: '/sandbox/transfers/:reference/refund',
    reach: 'application',
    handle: async (sandbox, { params }) =>
      (await refundTransfer(sandbox, params.reference ?? ''))
        ? json(200, { refunded: true })
        : json(404, { code: 'transfer-not-settled' }),
  },
  {
    method: 'GET',
    path: '/sandbox/messages',
    reach: 'application',
    handle: async ({ pool }) => {
      const { rows } = await pool.query(
        `select provider_id as "providerId", recipient as "to", body as text, reference, at
         from sandbox.messages order by at desc, reference limit 500`,
      );
      return json(200, { messages: rows });
    },
  },
  {
    method: 'POST',
    path: '/sandbox/reset',
    reach: 'application',
    handle: async (sandbox) => {
      const { bank } = sandbox.config;
      sandbox.faults.clear();
      const source = { bankCode: bank.ownBankCode, accountNumber: bank.sourceAccountNo };
      await reset(sandbox.pool, source, sandbox.now().toISOString().slice(0, 10));
      return json(200, { reset: true });
    },
  },
];
