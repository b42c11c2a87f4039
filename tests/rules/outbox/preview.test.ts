import { describe, expect, test } from 'vitest';
import { commandSchemas } from '@/lib/domain/sessions/commands';
import { CONSENT_TEXTS } from '@/lib/domain/sessions/consent-text';
import { currentStep, isReachable } from '@/lib/domain/sessions/steps';
import { blankView } from '@/lib/tablet/outbox/blank-view';
import { isPreparable } from '@/lib/tablet/outbox/preparable';
import { preview, provisionalTicket } from '@/lib/tablet/outbox/preview';

const SESSION = '0198f000-0000-7000-8000-00000000ab12';
const OFFICER = '0198f000-0000-7000-8000-000000000001';
const DEVICE = '0198f000-0000-7000-8000-000000000002';
const BLANK = blankView(SESSION, {
  today: '2026-11-26',
  branchName: 'Cabang Mojokerto',
  timeZone: 'Asia/Jakarta',
});

let made = 0;
const item = (type: string, body: unknown) => {
  made += 1;
  const id = `0198f000-0000-7000-8000-1000000000${String(made).padStart(2, '0')}`;
  const envelope = { header: '', signature: '', salt: '', body: JSON.stringify(body) };
  const at = '2026-11-26T02:00:00.000Z';
  return { id, type: type as never, actor: OFFICER, deviceId: DEVICE, at, freshId: id, envelope };
};

const opened = item('open-session', { reasonHere: 'weak-signal', arrivedAt: '2026-11-26T01:59:00.000Z' });
const named = item('identify-participant', { identifier: '9999994506950001' });
const handed = item('hand-over-screen', { to: 'participant' });
const { version: textVersion, hash: textHash } = CONSENT_TEXTS.id;
const consented = item('give-consent', {
  language: 'id',
  textVersion,
  textHash,
  readAloud: false,
  signature: 'M10 10L20 20L30 12',
});
const back = item('hand-over-screen', {
  to: 'officer',
  vaultProof: { nonce: SESSION, signature: 'x' },
});
const contact = item('update-contact', { phone: null, email: null });

describe('a session on a tablet without a network', () => {
  test('opens with a provisional number and keeps when the participant came', () => {
    const { state } = preview(BLANK, [opened]);
    expect(state).toMatchObject({
      status: 'open',
      ticket: provisionalTicket(SESSION),
      arrivedAt: '2026-11-26T01:59:00.000Z',
      officerId: OFFICER,
    });
    expect(state.ticket).toBe('S-AB12');
  });

  test('names a person whom nobody has looked up, and says no more than his number does', () => {
    const { state } = preview(BLANK, [opened, named]);
    expect(state.person).toMatchObject({ provisional: true, name: '', maskedName: '••• 0001' });
    expect(state.person?.earlier.civil).toMatchObject({ birthDate: '1995-06-05', sex: 'female' });
    expect(state.membershipId).toBeNull();
  });

  test('takes consent and data, and stops where the world is needed', () => {
    const { state } = preview(BLANK, [opened, named, handed, consented, back, contact]);
    expect(state.consent?.language).toBe('id');
    expect(currentStep(state)).toBe('account');
    expect(isReachable(state, 'additional')).toBe(false);
    expect(isReachable(state, 'review')).toBe(false);
    expect(isReachable(state, 'face')).toBe(false);
  });

  test('a command that the rules refuse changes nothing, and the next one counts', () => {
    const twice = item('identify-participant', { identifier: '9999994103660002' });
    const before = preview(BLANK, [opened, named]);
    expect(preview(BLANK, [opened, named, twice])).toEqual(before);
    expect(preview(BLANK, [opened, contact, named]).state.person).toEqual(before.state.person);
  });

  test('is the same however often it is looked at', () => {
    const waiting = [opened, named, handed, consented, back, contact];
    expect(preview(BLANK, waiting)).toEqual(preview(BLANK, waiting));
    const halfway = preview(BLANK, waiting.slice(0, 3));
    expect(preview(halfway, waiting.slice(3)).state).toEqual(preview(BLANK, waiting).state);
  });
});

describe('what may be prepared', () => {
  const WORLD = ['capture-face', 'describe-claim', 'submit-claim', 'decide-case', 'take-over-session'];
  test.each(WORLD)('%s waits for the server', (type) => {
    expect(Object.keys(commandSchemas('2026-11-26'))).toContain(type);
    expect(isPreparable(type, '{}')).toBe(false);
  });

  test('a hand-over goes along with the vault’s proof, not with the server’s that lasts two minutes', () => {
    expect(isPreparable('hand-over-screen', '{"to":"officer","pinProof":"x"}')).toBe(false);
    expect(isPreparable('hand-over-screen', '{"to":"officer","vaultProof":{}}')).toBe(true);
  });
});
