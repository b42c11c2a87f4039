import { beforeEach, expect, test, vi } from 'vitest';
import { currentStep } from '@/lib/domain/sessions/steps';
import type { SessionView } from '@/lib/domain/views/session-view';
import { blankView } from '@/lib/tablet/outbox/blank-view';
import { noteAnswer } from '@/lib/tablet/outbox/line';
import { openOutbox } from '@/lib/tablet/outbox/outbox';
import { sendOrKeep } from '@/lib/tablet/outbox/send-command';

const SESSION = '0198f000-0000-7000-8000-00000000ab12';
const OFFICER = '0198f000-0000-7000-8000-000000000001';
const DEVICE = '0198f000-0000-7000-8000-000000000002';
const CONTACT = { phone: null, email: null };
const ACCOUNT = { bankCode: '002', accountNumber: '1234567890', holderName: 'Wati', npwp: null };

/** The edges of the tablet: its key, its disk and the line. Signing takes as long as the test says. */
const edge = vi.hoisted(() => ({
  made: 0,
  signing: Promise.resolve(),
  answer: (_: unknown) => {},
}));
vi.mock('@/lib/tablet/this-device/this-device', () => ({
  signWithDevice: async () => null,
  signCommand: async (given: { body: unknown }) => {
    const counter = ++edge.made;
    await edge.signing;
    const commandId = `0198f000-0000-7000-8000-10000000000${counter}`;
    const header = JSON.stringify({ commandId, device: DEVICE, counter });
    return { header, signature: '', salt: '', body: JSON.stringify(given.body) };
  },
}));
vi.mock('@/lib/tablet/vault/vault', () => ({
  claimedNow: async () => '2026-11-26T02:00:00.000Z',
  opensOffline: async () => true,
  keep: async () => true,
  forget: async () => undefined,
  forgetMadeUntil: async () => undefined,
  recall: async () => [],
}));
vi.mock('@/lib/tablet/vault/wipe', () => ({
  wipeSession: async () => undefined,
  wipeVaults: async () => undefined,
}));

const blank = blankView(SESSION, { today: '2026-11-26', branchName: 'Cabang', timeZone: 'Asia/Jakarta' });
const person = { id: 'p', earlier: { civil: {}, contact: null, account: null, additional: null } };
const seen = {
  ...blank,
  version: 7,
  state: {
    ...blank.state,
    status: 'open',
    officerId: OFFICER,
    deviceId: DEVICE,
    branchId: '',
    person,
    consent: { language: 'id' },
    membershipId: 'm',
    membershipConfirmed: true,
  },
} as unknown as SessionView;

beforeEach(async () => {
  vi.stubGlobal('navigator', {
    onLine: true,
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  vi.stubGlobal(
    'fetch',
    () => new Promise((resolve) => (edge.answer = (body) => resolve(Response.json(body)))),
  );
  noteAnswer(1_000);
  await openOutbox({ staffId: OFFICER, deviceId: DEVICE });
});

test('an answer that comes while the next command is being signed is not lost to what the screen goes on with', async () => {
  const contact = await sendOrKeep({
    sessionId: SESSION,
    actor: OFFICER,
    type: 'update-contact',
    body: CONTACT,
    view: seen,
  });
  if (contact.kind !== 'accepted') throw new Error(contact.kind);
  expect(contact.kept).toBe(true);
  expect(currentStep(contact.session.state)).toBe('account');

  let signed = () => {};
  edge.signing = new Promise((resolve) => {
    signed = resolve;
  });
  const sending = sendOrKeep({
    sessionId: SESSION,
    actor: OFFICER,
    type: 'update-account',
    body: ACCOUNT,
    view: seen,
  });
  edge.answer({ session: { ...contact.session, version: 8 }, receipt: { seq: 8, hash: 'x' } });
  await new Promise((resolve) => setTimeout(resolve));
  signed();

  const account = await sending;
  if (account.kind !== 'accepted') throw new Error(account.kind);
  expect(currentStep(account.session.state)).toBe('civil');
});
