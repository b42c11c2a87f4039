import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newExternalId } from '@/lib/server/gateways/bank/snap/external-id';
import { openWorld, WATI, type World } from './sandbox-fixture';

/** Ours and the bank's. */
let now = new Date('2026-11-23T05:00:00Z');
const clock = () => now;
let world: World;
beforeAll(async () => {
  world = await openWorld({ now: clock });
});
afterAll(() => world.end());

const ask = (externalId: string, timestampForm: 'iso-offset' | 'iso-ms-z' = 'iso-offset') =>
  world.bank({ now: clock, timestampForm }).inquireAccount({ ...WATI, externalId });
const taken = { kind: 'answered' };
const usedUp = { kind: 'unavailable', reason: 'bank.external-id-reused' };

describe('X-EXTERNAL-ID at midnight', () => {
  it.each([
    ['WIB', '2026-11-23T16:59:59Z', '2026-11-23T17:00:00Z', taken],
    ['WITA, which is not the bank’s', '2026-11-24T15:59:59Z', '2026-11-24T16:00:00Z', usedUp],
    ['WIT, which is not the bank’s', '2026-11-25T14:59:59Z', '2026-11-25T15:00:00Z', usedUp],
    ['UTC, which is not the bank’s', '2026-11-26T23:59:59Z', '2026-11-27T00:00:00Z', usedUp],
    ['the year in WIB', '2026-12-31T16:59:59Z', '2026-12-31T17:00:00Z', taken],
  ])('of %s: the same once more', async (_, before, after, second) => {
    now = new Date(before);
    const id = newExternalId(now);
    expect(await ask(id)).toMatchObject(taken);
    now = new Date(after);
    expect(await ask(id)).toMatchObject(second);
  });

  it('is fresh for each call, whichever side of it and however its time is written', async () => {
    const ids: string[] = [];
    for (const [at, form] of [
      ['2027-01-04T16:59:59.999Z', 'iso-offset'],
      ['2027-01-04T17:00:00.000Z', 'iso-offset'],
      ['2027-01-04T17:00:00.000Z', 'iso-ms-z'],
    ] as const) {
      now = new Date(at);
      const id = newExternalId(now);
      ids.push(id);
      expect(await ask(id, form)).toMatchObject(taken);
    }
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^\d{1,36}$/.test(id))).toBe(true);
  });
});

it('an order repeated after midnight under its reference moves the money once', async () => {
  const partnerReferenceNo = 'JHT-OVER-MIDNIGHT';
  const order = { ...WATI, amount: 1_250_000, partnerReferenceNo, at: '2026-11-30T16:59:58.000Z' };
  const send = () => world.bank({ now: clock }).transfer({ ...order, externalId: newExternalId(now) });
  now = new Date('2026-11-30T16:59:58Z');
  expect(await send()).toMatchObject({ kind: 'answered', value: { standing: 'settled' } });
  now = new Date('2026-11-30T17:00:02Z');
  expect(await send()).toEqual({ kind: 'unknown', reason: 'bank.reference-already-used' });
  const moved = (await world.transfers()).filter((one) => one.partnerReferenceNo === partnerReferenceNo);
  expect(moved).toHaveLength(1);
});
