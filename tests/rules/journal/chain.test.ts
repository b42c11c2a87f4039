import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentVersion, upcast } from '@/lib/domain/journal/upcast';
import { type ChainedRow, chainHash, GENESIS } from '@/lib/server/journal/hash';
import { blindIndex, seal, sha256, unseal } from '@/lib/server/platform/crypto/seal';
import { sealJson, unsealJson } from '@/lib/server/platform/crypto/seal-json';

const ROW: ChainedRow = {
  branchId: 'MJK', seq: 1, streamType: 'session', streamId: 's', version: 1, type: 'session.opened', typeVersion: 1, actorKind: 'staff',
  actorId: 'a', deviceId: 'd', commandId: 'c', committedAt: '2026-11-23T02:00:00.000Z', claimedAt: null, clear: '{}',
  sealed: Buffer.from('sealed'), headerDigest: sha256('header'), signature: 'sig',
}; // biome-ignore format: one row

/** Another value of the same kind for every field. */
const OTHERS: { readonly [Name in keyof ChainedRow]: ChainedRow[Name] } = {
  branchId: 'JBG', seq: 2, streamType: 'claim', streamId: 't', version: 2, type: 'session.ended', typeVersion: 2, actorKind: 'service',
  actorId: 'b', deviceId: null, commandId: 'e', committedAt: '2026-11-23T02:00:00.001Z', claimedAt: '2026-11-23T02:00:00.000Z',
  clear: '{ }', sealed: null, headerDigest: sha256('other'), signature: 'gis',
}; // biome-ignore format: one row

describe('the chain', () => {
  test.each(Object.keys(OTHERS) as (keyof ChainedRow)[])('changes with %s', (name) => {
    expect(chainHash(GENESIS, { ...ROW, [name]: OTHERS[name] })).not.toEqual(chainHash(GENESIS, ROW));
  });

  test('changes with what came before, and with nothing else', () => {
    expect(chainHash(sha256('x'), ROW)).not.toEqual(chainHash(GENESIS, ROW));
    expect(chainHash(GENESIS, { ...ROW })).toEqual(chainHash(GENESIS, ROW));
  });

  test('does not take text moved from one field to the next for the same', () => {
    const moved = chainHash(GENESIS, { ...ROW, actorId: 'ad', deviceId: '' });
    expect(moved).not.toEqual(chainHash(GENESIS, { ...ROW, actorId: 'a', deviceId: 'd' }));
  });

  /** Kept for ever: a release that hashes otherwise breaks every journal that exists. */
  test('is the one of the first release', () => {
    expect(GENESIS.toString('hex')).toBe('46623bce19bf24b3424190b1dc94e4c5b3aaac0789d179939ea5620a1156f456');
    expect(chainHash(GENESIS, ROW).toString('hex')).toBe(
      '05b9e1c3ce9c6a0950f84483f4bf676f54e6573a3edbc8f1efc2e57717ac881c',
    );
  });
});

describe('what is sealed', () => {
  const key = randomBytes(32);

  test('comes back as it was, under its key and context', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, context) => {
        expect(JSON.stringify(unsealJson(key, sealJson(key, value, context), context))).toBe(
          JSON.stringify(value),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('opens with no other key, in no other place, and with no bit changed', () => {
    const sealed = seal(key, Buffer.from('9999994506950001'), 'session:1');
    expect(() => unseal(randomBytes(32), sealed, 'session:1')).toThrow();
    expect(() => unseal(key, sealed, 'session:2')).toThrow();
    for (let place = 0; place < sealed.length; place += 1) {
      const spoiled = Buffer.from(sealed);
      spoiled[place] = (spoiled[place] ?? 0) ^ 1;
      expect(() => unseal(key, spoiled, 'session:1')).toThrow();
    }
    expect(sealed.includes('9999994506950001')).toBe(false);
  });

  test('looks different every time', () => {
    expect(seal(key, Buffer.from('x'), 'c')).not.toEqual(seal(key, Buffer.from('x'), 'c'));
  });

  test('a blind index finds the same value of the same kind, and only that', () => {
    expect(blindIndex('nik', '1')).toBe(blindIndex('nik', '1'));
    expect(blindIndex('nik', '1')).not.toBe(blindIndex('kpj', '1'));
    expect(blindIndex('nik', '1')).not.toBe(blindIndex('nik', '2'));
    expect(blindIndex('nik', '1')).not.toBe(sha256('nik:1').toString('base64url'));
  });
});

describe('an older event', () => {
  test('of today’s version is read as it stands', () => {
    expect(upcast('session.opened', currentVersion('session.opened'), { a: 1 })).toEqual({
      type: 'session.opened',
      data: { a: 1 },
    });
  });
  test('of a version that no step lifts is a defect, never a guess', () => {
    expect(() => upcast('session.opened', currentVersion('session.opened') - 1, {})).toThrow('no upcaster');
  });
});
