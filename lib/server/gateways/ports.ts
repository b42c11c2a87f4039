import type { BankGateway } from '../../domain/ports/bank';
import type { NotificationGateway } from '../../domain/ports/notification';
import type { PopulationGateway } from '../../domain/ports/population';

/** The outer world as the house sees it, whoever stands behind it. */
export type Gateways = {
  readonly bank: BankGateway;
  readonly population: PopulationGateway;
  readonly notification: NotificationGateway;
};
