import type { Route } from '../http/route';
import { inquireAccount } from './inquiry';
import { trouble } from './reply';
import { listTransfers } from './statement';
import { transferStatus } from './status';
import { issueToken } from './token';
import { transfer } from './transfer';

const post = (path: string, target: Route['target'], service: string, handle: Route['handle']): Route => ({
  method: 'POST',
  path: `/bank/v1.0${path}`,
  target,
  trouble: trouble(service),
  handle,
});

export const BANK_ROUTES: readonly Route[] = [
  post('/access-token/b2b', 'bank.token', '73', issueToken),
  post('/account-inquiry-internal', 'bank.inquiry', '15', inquireAccount('15')),
  post('/account-inquiry-external', 'bank.inquiry', '16', inquireAccount('16')),
  post('/transfer-intrabank', 'bank.transfer', '17', transfer('17')),
  post('/transfer-interbank', 'bank.transfer', '18', transfer('18')),
  post('/transfer/status', 'bank.status', '36', transferStatus),
  post('/transaction-history-list', 'bank.statement', '12', listTransfers),
];
