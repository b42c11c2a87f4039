import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CONTRACT_KEY, DEMO_CONTRACT_NUMBER } from '@/lib/sandbox/demo-keys';
import { createHttpNotification } from '@/lib/server/gateways/notification/http-notification';
import { openWorld, type World } from './sandbox-fixture';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.admin('DELETE', '/sandbox/faults'));
afterAll(() => world.end());

const sms = (change = {}) =>
  createHttpNotification({
    baseUrl: `${world.sandbox.origin}/sms`,
    contractNumber: DEMO_CONTRACT_NUMBER,
    contractKey: DEMO_CONTRACT_KEY,
    ...change,
  });

const message = (reference: string = randomUUID(), to = '+6281299990005') => ({
  to,
  text: 'Klaim sudah dibayar.',
  reference,
});
const stored = async (reference: string) => {
  const { messages } = await (await world.admin('GET', '/sandbox/messages')).json();
  return messages.filter((one: { reference: string }) => one.reference === reference);
};

describe('SMS', () => {
  it('is stored once per reference', async () => {
    const given = message();
    const first = await sms().sendSms(given);
    expect(first).toMatchObject({ kind: 'answered' });
    expect(await sms().sendSms(given)).toEqual(first);
    expect(await stored(given.reference)).toMatchObject([{ to: given.to, text: given.text }]);
  });

  it.each(['+62211234567', '081299990005', '+15551234567', ''])('refuses the number "%s"', async (to) => {
    const answer = await sms().sendSms(message(undefined, to));
    expect(answer).toMatchObject({ kind: 'refused', code: 'sms.number-refused' });
  });

  it('is unavailable with a wrong key', async () => {
    expect(await sms({ contractKey: 'guess' }).sendSms(message())).toMatchObject({
      kind: 'unavailable',
      providerCode: '403',
    });
  });

  it('sent again after a lost reply is one message', async () => {
    const given = message();
    await world.fault({ target: 'sms', kind: 'lost-reply', times: 1 });
    expect(await sms().sendSms(given)).toMatchObject({ kind: 'unavailable', reason: 'sms.connection-lost' });
    expect(await sms().sendSms(given)).toMatchObject({ kind: 'answered' });
    expect(await stored(given.reference)).toHaveLength(1);
  });
});
