import { describe, expect, it } from 'vitest';
import type { BankGateway } from '@/lib/domain/ports/bank';
import { demoBankKeys, demoClientKeys } from '@/lib/sandbox/demo-keys';
import { createBankLines } from '@/lib/server/gateways/bank/bank-lines';
import { readBankRows } from '@/lib/server/gateways/bank/bank-rows';
import { externalId, JOKO, openWorld, WATI } from './sandbox-fixture';

const order = (to: typeof WATI, partnerReferenceNo: string, via?: string) => ({
  ...to,
  amount: 9_000_000,
  partnerReferenceNo,
  at: '2026-11-23T03:00:00.000Z',
  externalId: externalId(),
  via,
});

describe('several paying banks', () => {
  it('are one to who pays: each account over its own line, and asked for where it was ordered', async () => {
    const [first, second] = await Promise.all([openWorld(), openWorld()]);
    try {
      const lines = createBankLines([
        { bankCode: '002', gateway: first.bank({ signatureEncoding: 'hex' }) },
        { bankCode: '014', gateway: second.bank({ timestampForm: 'iso-ms-z' }) },
      ]);
      expect([WATI, JOKO].map(({ bankCode }) => lines.paysVia(bankCode))).toEqual(['002', '014']);
      expect(lines.paysVia('451')).toBe('002');
      expect(await lines.transfer(order(JOKO, 'R-JOKO', '014'))).toMatchObject({ kind: 'answered' });
      const settled = { kind: 'answered', value: { standing: 'settled' } };
      expect(await lines.transferStatus(order(JOKO, 'R-JOKO', '014'))).toMatchObject(settled);
      // Another bank knows nothing of it: asked there, it would be paid again.
      expect(await lines.transferStatus(order(JOKO, 'R-JOKO', '002'))).toMatchObject({
        value: { standing: 'not-found' },
      });
      await lines.transfer(order(WATI, 'R-WATI'));
      const [from, to] = [-60_000, 60_000].map((ms) => new Date(Date.now() + ms).toISOString()) as [
        string,
        string,
      ];
      const list = await lines.listTransfers({ from, to, newExternalId: externalId });
      expect(
        list.kind === 'answered'
          ? list.value.map(({ partnerReferenceNo }) => partnerReferenceNo).sort()
          : list,
      ).toEqual(['R-JOKO', 'R-WATI']);
      await second.fault({ target: 'bank.statement', kind: '500', times: 1 });
      expect(await lines.listTransfers({ from, to, newExternalId: externalId })).toMatchObject({
        kind: 'unavailable',
      });
    } finally {
      await Promise.all([first.end(), second.end()]);
    }
  });

  it('pay nothing over a line that is gone', () => {
    const lines = createBankLines([{ bankCode: '002', gateway: {} as BankGateway }]);
    expect(() => lines.transferStatus(order(JOKO, 'R-1', '014'))).toThrow('no line to bank 014');
  });
});

describe('a row of a paying bank', () => {
  const row = {
    ownBankCode: '014',
    baseUrl: 'https://api.bank.example/openapi',
    clientKey: 'k',
    clientSecret: 's',
    privateKey: String(demoClientKeys().privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: String(demoBankKeys().publicKey.export({ type: 'spki', format: 'pem' })),
    partnerId: 'P14',
    channelId: '95221',
    sourceAccountNo: '000014000000001',
    signatureEncoding: 'hex',
    timestampForm: 'iso-ms-z',
  };

  it('is read with its own encoding and timestamp', () => {
    expect(readBankRows(JSON.stringify([row]))).toMatchObject([
      { signatureEncoding: 'hex', timestampForm: 'iso-ms-z' },
    ]);
  });

  it.each([
    ['an encoding nobody has', { signatureEncoding: 'base58' }, '0.signatureEncoding'],
    ['no clearing code', { ownBankCode: '14' }, '0.ownBankCode'],
    ['a key that is none', { publicKey: '-----BEGIN NOTHING' }, '0.publicKey'],
    ['a field nobody knows', { secret: 'x' }, '0'],
  ])('with %s is refused by its name, and no value is told', (_name, change, where) => {
    const read = () => readBankRows(JSON.stringify([{ ...row, ...change }]));
    expect(read).toThrow(`  ${where}:`);
    expect(read).not.toThrow('base58');
  });

  it('is there once', () => {
    expect(() => readBankRows(JSON.stringify([row, row]))).toThrow('one row a bank');
  });
});
