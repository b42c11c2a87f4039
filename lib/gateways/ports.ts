import type { BankGateway } from './bank/port';
import type { NotificationGateway } from './notification/port';
import type { PopulationGateway } from './population/port';

/** The outer world as the house sees it, whoever stands behind it. */
export type Gateways = {
  readonly bank: BankGateway;
  readonly population: PopulationGateway;
  readonly notification: NotificationGateway;
};
