import { describe, expect, it } from 'vitest';
import {
  interpret,
  type Meaning,
  SERVICE,
  type Service,
} from '@/lib/server/gateways/bank/snap/response-codes';
import { transferStatusOf } from '@/lib/server/gateways/bank/snap/transfer-status';

/** Every code that the national standard gives us, for one service each: [service, HTTP, case, meaning]. */
const CASES: [Service, number, string, Meaning['means'], string?][] = [
  ['17', 200, '00', 'success'],
  ['18', 202, '00', 'in-progress'],
  ['15', 400, '01', 'refused', 'bank.field-refused'],
  ['16', 400, '02', 'refused', 'bank.field-refused'],
  ['17', 401, '00', 'unauthorised', 'bank.signature-refused'],
  ['17', 401, '01', 'unauthorised', 'bank.token-refused'],
  ['17', 403, '14', 'refused', 'bank.insufficient-funds'],
  ['15', 403, '18', 'refused', 'bank.account-inactive'],
  ['16', 403, '09', 'refused', 'bank.account-dormant'],
  ['18', 403, '02', 'refused', 'bank.limit-exceeded'],
  ['16', 404, '11', 'refused', 'bank.account-unknown'],
  ['17', 404, '18', 'refused', 'bank.inconsistent-request'],
  ['36', 404, '01', 'not-found'],
  ['17', 409, '00', 'ask-status', 'bank.external-id-reused'],
  ['17', 409, '01', 'ask-status', 'bank.reference-already-used'],
  ['18', 429, '00', 'unavailable', 'bank.too-many-requests'],
  ['17', 500, '00', 'ask-status', 'bank.provider-error'],
  ['17', 500, '01', 'ask-status', 'bank.provider-error'],
  ['17', 500, '02', 'ask-status', 'bank.provider-error'],
  ['18', 504, '00', 'ask-status', 'bank.provider-timeout'],
];

describe('response codes', () => {
  it.each(CASES)('service %s, HTTP %i, case %s means %s %s', (service, http, kind, means, word) => {
    const meaning = interpret(service, http, `${http}${service}${kind}`);
    expect(meaning.means).toBe(means);
    const said = 'code' in meaning ? meaning.code : 'reason' in meaning ? meaning.reason : undefined;
    expect(said).toBe(word);
  });

  it.each([
    ['a code of another service', SERVICE.transferInterbank, 200, '2001700'],
    ['a code at odds with the HTTP status', SERVICE.transferIntrabank, 200, '4041711'],
    ['a case nobody documented', SERVICE.transferIntrabank, 403, '4031799'],
    ['"not found" outside of status', SERVICE.transferIntrabank, 404, '4041701'],
    ['nonsense', SERVICE.transferIntrabank, 200, 'ok'],
  ] as const)('leaves the outcome open for %s', (_, service, http, code) => {
    expect(interpret(service, http, code)).toEqual({ means: 'ask-status', reason: 'bank.reply-unexpected' });
  });
});

describe('standing of a transfer', () => {
  it.each([
    ['00', 'settled'],
    ['01', 'in-progress'],
    ['02', 'in-progress'],
    ['03', 'in-progress'],
    ['04', 'refunded'],
    ['05', 'cancelled'],
    ['06', 'failed'],
    ['07', 'not-found'],
  ])('%s is %s', (status, standing) => {
    expect(transferStatusOf(status, 'B-1')?.standing).toBe(standing);
  });

  it('guesses at nothing', () => {
    expect(transferStatusOf('00', undefined)).toBeNull();
    expect(transferStatusOf('99', 'B-1')).toBeNull();
  });
});
