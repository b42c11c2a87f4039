import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { externalId, openWorld, WATI, type World } from './sandbox-fixture';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const inquire = (change: Parameters<World['bank']>[0], id = externalId(), bank = world.bank(change)) =>
  bank.inquireAccount({ bankCode: WATI.bankCode, accountNumber: WATI.accountNumber, externalId: id });

describe('the contract with the bank', () => {
  it.each([
    ['base64', 'iso-offset'],
    ['base64', 'iso-ms-z'],
    ['hex', 'iso-offset'],
    ['hex', 'iso-ms-z'],
  ] as const)('holds with %s and %s', async (signatureEncoding, timestampForm) => {
    const change = { signatureEncoding, timestampForm };
    expect(await inquire(change)).toMatchObject({ kind: 'answered' });
    const bank = world.bank(change);
    const partnerReferenceNo = `JHT-${signatureEncoding}-${timestampForm}`;
    const order = { ...WATI, amount: 9_500_000, partnerReferenceNo, at: '2026-11-23T03:00:00.000Z' };
    expect(await bank.transfer({ ...order, externalId: externalId() })).toMatchObject({
      kind: 'answered',
      value: { standing: 'settled' },
    });
    expect(await bank.transferStatus({ ...order, externalId: externalId() })).toMatchObject({
      kind: 'answered',
      value: { standing: 'settled' },
    });
    const [from, to] = [-60_000, 60_000].map((ms) => new Date(Date.now() + ms).toISOString());
    const list = await bank.listTransfers({ from: from ?? '', to: to ?? '', newExternalId: externalId });
    expect(list.kind === 'answered' ? list.value : list).toContainEqual(
      expect.objectContaining({ partnerReferenceNo, amount: 9_500_000, standing: 'settled' }),
    );
  });

  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const minutesOff = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);
  it.each([
    ["another's RSA key", { privateKey: stranger }, 'bank.token-signature-refused'],
    ['another client key', { clientKey: 'SOMEONE' }, 'bank.token-signature-refused'],
    ['another client secret', { clientSecret: 'guess' }, 'bank.signature-refused'],
    ['a clock six minutes behind', { now: minutesOff(-6) }, 'bank.token-unexpected'],
    ['a clock six minutes ahead', { now: minutesOff(6) }, 'bank.token-unexpected'],
  ])('is refused with %s', async (_, change, reason) => {
    expect(await inquire(change)).toMatchObject({ kind: 'unavailable', reason });
  });

  it('refuses another partner', async () => {
    expect(await inquire({ partnerId: 'SOMEONE' })).toMatchObject({
      kind: 'refused',
      providerCode: '4001501',
    });
  });

  it('takes an X-EXTERNAL-ID once a day', async () => {
    const id = externalId();
    expect(await inquire({}, id)).toMatchObject({ kind: 'answered' });
    expect(await inquire({}, id)).toMatchObject({ kind: 'unavailable', reason: 'bank.external-id-reused' });
  });

  it('asks for one token for many calls, and for a new one before it ends', async () => {
    let now = Date.now();
    const bank = world.bank({ now: () => new Date(now) });
    // One more token request would meet this fault and say so.
    expect(await inquire({}, externalId(), bank)).toMatchObject({ kind: 'answered' });
    await world.fault({ target: 'bank.token', kind: '500' });
    const many = await Promise.all([1, 2, 3, 4].map(() => inquire({}, externalId(), bank)));
    expect(many.map((answer) => answer.kind)).toEqual(['answered', 'answered', 'answered', 'answered']);
    now += 841_000;
    expect(await inquire({}, externalId(), bank)).toMatchObject({
      kind: 'unavailable',
      reason: 'bank.token-unexpected',
    });
    await world.admin('DELETE', '/sandbox/faults');
  });

  it('refuses calls with no signature at all', async () => {
    for (const path of [
      'account-inquiry-internal',
      'transfer-intrabank',
      'transfer-interbank',
      'transfer/status',
      'transaction-history-list',
    ]) {
      const response = await world.admin('POST', `/bank/v1.0/${path}`, {});
      expect(response.status).toBe(401);
    }
  });
});
