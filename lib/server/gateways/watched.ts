import { unavailable } from '../../domain/ports/answer';
import type { Service } from '../../domain/views/services';
import { afterSilence, type Breaker, CLOSED, mayCall, onTrial } from './breaker';
import type { Gateways } from './ports';
import { recordCall } from './record-call';

const TRIAL_MS = 20_000;

type AnyAnswer = { readonly kind: string };
type Observe = (service: Service, answered: boolean) => Promise<void>;

/**
 * The gateways with what they answer written down, and with a breaker each: a service that was silent three
 * times running is left alone for some seconds, and those who ask meanwhile hear `unavailable` at once, never
 * a no. An order to pay and the question after it are only watched: whether money moves is not for a breaker.
 */
export const watchedGateways = (inner: Gateways, observe: Observe = recordCall): Gateways => {
  const watched =
    <Given, Told extends AnyAnswer>(service: Service, call: (given: Given) => Promise<Told>) =>
    async (given: Given): Promise<Told> => {
      const answer = await call(given);
      await observe(service, answer.kind !== 'unavailable' && answer.kind !== 'unknown');
      return answer;
    };

  const guarded = (service: Service) => {
    let breaker: Breaker = CLOSED;
    return <Given, Told extends AnyAnswer>(call: (given: Given) => Promise<Told>) => {
      const ask = watched(service, call);
      return async (given: Given): Promise<Told | ReturnType<typeof unavailable>> => {
        if (!mayCall(breaker, Date.now())) return unavailable('breaker-open');
        breaker = onTrial(breaker, Date.now(), TRIAL_MS);
        const answer = await ask(given);
        breaker = answer.kind === 'unavailable' ? afterSilence(breaker, Date.now(), Math.random()) : CLOSED;
        return answer;
      };
    };
  };

  const [registry, bank, sms] = [guarded('registry'), guarded('bank'), guarded('sms')];
  return {
    population: {
      compareFields: registry((given) => inner.population.compareFields(given)),
      compareFace: registry((given) => inner.population.compareFace(given)),
    },
    bank: {
      paysVia: (bankCode) => inner.bank.paysVia(bankCode),
      inquireAccount: bank((given) => inner.bank.inquireAccount(given)),
      transfer: watched('bank', (order) => inner.bank.transfer(order)),
      listTransfers: watched('bank', (span) => inner.bank.listTransfers(span)),
      transferStatus: watched('bank', (asked) => inner.bank.transferStatus(asked)),
    },
    notification: { sendSms: sms((message) => inner.notification.sendSms(message)) },
  };
};
