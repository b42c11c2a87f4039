import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromBase64Url } from '@/lib/domain/values/base64url';
import { blankView } from '@/lib/tablet/outbox/blank-view';
import type { Item } from '@/lib/tablet/outbox/item';
import { preview } from '@/lib/tablet/outbox/preview';
import { VAULT_VERSION } from '@/lib/tablet/vault/vault-database';
import { openBytes, shareKey, unwrapKeys } from '@/lib/tablet/vault/vault-keys';

type SealedText = { readonly nonce: string; readonly bytes: string };
type Golden = {
  readonly version: number;
  readonly pin: string;
  readonly share: string;
  readonly head: {
    readonly value: {
      readonly wrapped: {
        readonly salt: string;
        readonly dataKey: SealedText;
        readonly proofKey: SealedText;
      };
    };
  };
  readonly records: readonly { readonly id: string; readonly kind: string; readonly sealed: SealedText }[];
};

/** What a tablet's browser held when the release before this one ran on it. Never to be written again. */
const golden: Golden = JSON.parse(readFileSync('tests/support/golden/vault-1.json', 'utf8'));

const sealed = ({ nonce, bytes }: SealedText) => ({
  nonce: fromBase64Url(nonce),
  bytes: fromBase64Url(bytes).buffer,
});

const openedBy = async (pin: string) => {
  const { salt, dataKey, proofKey } = golden.head.value.wrapped;
  const wrapped = { salt: fromBase64Url(salt), dataKey: sealed(dataKey), proofKey: sealed(proofKey) };
  return unwrapKeys(wrapped, pin, await shareKey(fromBase64Url(golden.share)));
};

const recordsOf = async (kind: string): Promise<readonly unknown[]> => {
  const keys = await openedBy(golden.pin);
  if (!keys) throw new Error('the PIN did not open the vault');
  return Promise.all(
    golden.records
      .filter((record) => record.kind === kind)
      .map(async ({ id, sealed: kept }) =>
        JSON.parse(new TextDecoder().decode(await openBytes(keys.dataKey, sealed(kept), id))),
      ),
  );
};

test('the vault has moved on since', () => {
  expect(golden.version).toBeLessThan(VAULT_VERSION);
});

test('the PIN of then opens it, and no other', async () => {
  expect(await openedBy(golden.pin)).not.toBeNull();
  expect(await openedBy('135790')).toBeNull();
});

test('what waited in it is what today’s rules go on with, whole and in its order', async () => {
  const items = ((await recordsOf('command')) as Item[]).sort((a, b) => a.counter - b.counter);
  expect(items.map(({ type, state }) => `${type} ${state}`)).toEqual([
    'open-session here',
    'identify-participant here',
    'hand-over-screen here',
    'give-consent here',
    'hand-over-screen here',
    'update-contact here',
  ]);
  const [session] = (await recordsOf('session')) as { id: string }[];
  const view = blankView(session?.id ?? '', {
    today: '2026-11-27',
    branchName: 'Cabang Mojokerto',
    timeZone: 'Asia/Jakarta',
  });
  const { state } = preview(view, items);
  expect(state.person?.maskedName).toBeTypeOf('string');
  expect(state.consent).not.toBeNull();
  expect(state.contact?.phone).toMatch(/81288776655$/);
});
