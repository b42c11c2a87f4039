import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, SessionAtWork } from '../support/counter';
import typed from '../support/inputs/typed-in-forms.json' with { type: 'json' };

let counter: Counter;
let session: SessionAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  session = new SessionAtWork(await counter.staff('rudi'));
  await session.identifies(counter.persona('joko'));
  await session.consents();
  await session.does('confirm-membership', { correct: true });
}, 120_000);
afterAll(() => counter?.close());

const given = (field: string): string => typed.find((one) => one.field === field)?.type ?? '';

/** What people were seen to type, at the door behind every screen: a signed command. */
describe('what is typed reaches the record as what was meant', () => {
  test('a phone of spaces, and an e-mail of a dash, are none', async () => {
    const body = { phone: given('phone'), email: '—' };
    const { state } = await session.does('update-contact', body);
    expect(state.contact).toMatchObject({ phone: null, email: null });
  });

  test('a phone that lost its zero, with marks that nobody sees', async () => {
    const { state } = await session.does('update-contact', {
      phone: '\u202a812 9999 0005\u202c',
      email: null,
    });
    expect(state.contact).toMatchObject({ phone: '+6281299990005' });
  });

  test('an account held by two names, an NPWP of zeros, digits of another width', async () => {
    const { state } = await session.does('update-account', {
      bankCode: '002',
      accountNumber: '６１０００１００９９９９５０１',
      holderName: given('holderName'),
      npwp: given('npwp'),
    });
    expect(state.account).toMatchObject({
      accountNumber: '610001009999501',
      holderName: 'WATI / LESTARI',
      npwp: null,
    });
  });

  test('a bank of the regions and a digital one are known; a wallet is refused as one', async () => {
    const account = { accountNumber: '610001009999501', holderName: 'Joko Susilo', npwp: null };
    for (const bankCode of ['129', '542'])
      expect(await session.send('update-account', { ...account, bankCode })).toMatchObject({
        accepted: true,
      });
    expect(await session.send('update-account', { ...account, bankCode: 'GoPay' })).toMatchObject({
      code: 'command.invalid',
      faults: [{ field: 'bankCode', code: 'account.wallet' }],
    });
  });

  test('a sign that is not taken is told by its place, never by the text', async () => {
    const receipt = await session.send('update-account', {
      bankCode: '002',
      accountNumber: '6100\u200b01X0',
      holderName: 'Joko 😀',
      npwp: '013121661091000',
    });
    expect(receipt).toMatchObject({
      code: 'command.invalid',
      faults: [
        { field: 'npwp', code: 'npwp.check' },
        { field: 'accountNumber', code: 'account.letters', place: 7 },
        { field: 'holderName', code: 'holder-name.characters', place: 6 },
      ],
    });
    expect(JSON.stringify(receipt)).not.toContain('Joko');
  });

  test('civil data of other spaces and a two-digit year', async () => {
    const civil = {
      name: '‘Aisyah\u00a0Contoh',
      birthPlace: 'Mojokerto\u200b',
      sex: 'female',
      motherName: 'Sri / Siti',
      address: '\u202eJl. Contoh\u202c  No. 1',
    } as const;
    expect(await session.send('update-civil', { ...civil, birthDate: '0095-06-05' })).toMatchObject({
      faults: [{ field: 'birthDate', code: 'birth-date.year' }],
    });
    const { state } = await session.does('update-civil', { ...civil, birthDate: '１９９５‑０６‑０５' });
    expect(state.civil).toMatchObject({
      name: '‘Aisyah Contoh',
      birthPlace: 'Mojokerto',
      birthDate: '1995-06-05',
      motherName: 'Sri / Siti',
      address: 'Jl. Contoh No. 1',
    });
  });
});
