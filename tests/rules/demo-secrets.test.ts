import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { demoGateways, demoSecretsIn } from '@/lib/sandbox/demo-config';

test('every setting that holds a secret of the demo is named, keys included', () => {
  expect(demoSecretsIn(demoGateways('https://bank.example')).sort()).toEqual([
    'BANK_CLIENT_KEY',
    'BANK_CLIENT_SECRET',
    'BANK_PRIVATE_KEY',
    'BANK_PUBLIC_KEY',
    'POPULATION_CONTRACT',
    'POPULATION_KEY',
    'SMS_CONTRACT',
    'SMS_KEY',
  ]);
});

test('keys of one’s own, and what is no key at all, are not taken for the demo’s', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  expect(
    demoSecretsIn({ BANK_PRIVATE_KEY: privateKey, OTHER: '-----BEGIN nothing', NONE: undefined }),
  ).toEqual([]);
});
