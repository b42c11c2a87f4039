import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  formatTimestamp,
  minifyJson,
  signAsymmetric,
  signSymmetric,
  tokenStringToSign,
  transactionStringToSign,
  verifyAsymmetric,
  verifySymmetric,
} from '@/lib/server/gateways/bank/snap/signature';

/** Public example of the Midtrans SNAP BI signature demo. */
const VECTOR = {
  secret: 'myclientsecret',
  call: {
    method: 'post',
    path: '/v1.0/qr/qr-mpm-generate',
    accessToken: 'myaccesstoken',
    timestamp: '2024-03-05T10:37:16.196Z',
    body: `{
  "partnerReferenceNo": "2020102900000000000001",
  "amount": { "value": "12345678.00", "currency": "IDR" },
  "feeAmount": { "value": "12345678.00", "currency": "IDR" },
  "merchantId": "00007100010926",
  "terminalId": "213141251124",
  "validityPeriod": "2009-07-03T12:08:56-07:00"
}`,
  },
  signature: 'wmzT7yjg1SxxCsxNsFgCR9SYXiZGGbceF6fV8xe97sAMHxZ+7OEBMIBmvb6Sj6GcksGp3iv77DiomgSbcST3XQ==',
};

describe('symmetric signature', () => {
  it('agrees with the published example', () => {
    const text = transactionStringToSign(VECTOR.call);
    expect(signSymmetric(text, VECTOR.secret, 'base64')).toBe(VECTOR.signature);
  });

  it.each(['base64', 'hex'] as const)('verifies in %s and refuses every change', (encoding) => {
    const text = transactionStringToSign(VECTOR.call);
    const signature = signSymmetric(text, VECTOR.secret, encoding);
    expect(verifySymmetric(text, signature, VECTOR.secret, encoding)).toBe(true);
    expect(verifySymmetric(text, signature, 'othersecret', encoding)).toBe(false);
    expect(verifySymmetric(text, '', VECTOR.secret, encoding)).toBe(false);
    const changes = [
      { path: '/v1.0/other' },
      { accessToken: 'x' },
      { method: 'PUT' },
      { timestamp: '2024-03-05T10:37:16.197Z' },
      { body: VECTOR.call.body.replace('12345678.00', '12345679.00') },
    ];
    for (const change of changes) {
      const changed = transactionStringToSign({ ...VECTOR.call, ...change });
      expect(verifySymmetric(changed, signature, VECTOR.secret, encoding)).toBe(false);
    }
  });
});

describe('asymmetric signature', () => {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  it.each(['base64', 'hex'] as const)('verifies with the right key only, in %s', (encoding) => {
    const text = tokenStringToSign('client-key', '2024-03-05T10:37:16+07:00');
    expect(text).toBe('client-key|2024-03-05T10:37:16+07:00');
    const signature = signAsymmetric(text, own.privateKey, encoding);
    expect(verifyAsymmetric(text, signature, own.publicKey, encoding)).toBe(true);
    expect(verifyAsymmetric(text, signature, other.publicKey, encoding)).toBe(false);
    expect(verifyAsymmetric(`${text}x`, signature, own.publicKey, encoding)).toBe(false);
    expect(verifyAsymmetric(text, 'nonsense', own.publicKey, encoding)).toBe(false);
  });
});

describe('forms', () => {
  it.each([
    ['iso-offset', '2024-03-06T01:37:16+07:00'],
    ['iso-ms-z', '2024-03-05T18:37:16.196Z'],
  ] as const)('writes the timestamp as %s', (form, expected) => {
    const written = formatTimestamp(new Date('2024-03-05T18:37:16.196Z'), form);
    expect(written).toBe(expected);
    expect(Math.trunc(Date.parse(written) / 1000)).toBe(Date.parse('2024-03-05T18:37:16Z') / 1000);
  });

  it('minifies outside strings only', () => {
    expect(minifyJson('{ "a" : "two  spaces" , "b":[ 1 ] }')).toBe('{"a":"two  spaces","b":[1]}');
    expect(minifyJson('')).toBe('');
  });
});
