import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandType, commandSchemas } from '@/lib/domain/sessions/commands';
import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import { FEATURES } from '@/lib/domain/sessions/witness';
import {
  type Counter,
  db,
  openCounter,
  SessionAtWork,
  SIGNATURE,
  type StaffAtWork,
} from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const opened = async (by: StaffAtWork = rudi) => {
  const session = new SessionAtWork(by);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  return session;
};

/** How much has been written: nothing that is refused may add an event. */
const written = async () => {
  const { rows } = await db().query<{ events: number }>(
    'select (select count(*) from events)::int as events',
  );
  return rows[0]?.events;
};

const ID = '00000000-0000-7000-8000-000000000001';
const HASH = 'ab'.repeat(32);
const QUOTED = { gross: 1, tax: 0, net: 1, accountId: ID, signature: SIGNATURE };

const SAME = Object.fromEntries(FEATURES.map((feature) => [feature, 'same']));

/** A well-formed body for every command that staff may send. */
const BODIES: { readonly [Type in CommandType]?: unknown } = {
  'open-session': { reasonHere: 'no-phone' },
  'identify-participant': { identifier: '9999994506950001' },
  'choose-membership': { membershipId: ID },
  'hand-over-screen': { to: 'participant' },
  'give-consent': { language: 'id', textVersion: 'x', textHash: HASH, readAloud: false, signature: SIGNATURE },
  'confirm-membership': { correct: true },
  'update-contact': { phone: null, email: null },
  'update-account': { npwp: null, bankCode: '002', accountNumber: '610001009999501', holderName: 'Wati' },
  'update-civil': { name: 'Wati', birthPlace: 'Mojokerto', birthDate: '1995-06-05', sex: 'female', motherName: 'Sumarni', address: 'Jl.' },
  'update-additional': { occupation: 'Buruh', emergencyName: 'Sumarni', emergencyRelation: 'parent', emergencyPhone: '081299990000' },
  'confirm-profile': {},
  'capture-face': { captureId: ID, digest: HASH },
  'report-camera': { fault: 'busy' },
  'attest-face': { captureId: ID, compared: 'ktp-card' },
  'ask-witness': { why: 'age', note: '', features: SAME, answers: [{ question: 'employer', answer: 'PT Contoh' }] },
  'book-call-back': { day: '2026-11-30', from: '09:00' },
  'allow-template': { language: 'id', textVersion: 'x', textHash: HASH },
  'withdraw-template': {},
  'ask-supervisor': { kind: 'civil-data', why: 'letter-differs', note: '' },
  'decide-case': { caseId: ID, decision: 'accept', note: '' },
  'describe-claim': { reason: 'retired', letterOn: null },
  'ask-end-of-work': { leftOn: '2026-11-01', evidence: 'contract', note: '' },
  'request-correction': { trouble: 'card-missing', note: '' },
  'record-request-answer': { requestId: ID, answer: 'done', note: '' },
  'present-heir': { nik: '9999994802620015', name: 'Sulastri', relation: 'spouse' },
  'name-heir': { heirId: ID, nik: '9999991706900016', name: 'Budi', relation: 'child', portion: 1, account: null },
  'remove-heir': { heirId: ID },
  'settle-heirs': { portion: 1, noNearer: false },
  'ask-merge': { from: [ID], signature: SIGNATURE },
  'draw-challenge': {},
  'plan-papers': { reason: 'resigned' },
  'add-document': { fileId: ID, document: 'ktp', digest: HASH },
  'remove-document': { fileId: ID },
  'verify-document': { document: 'ktp', points: [] },
  'excuse-document': { document: 'ktp', why: 'lost', note: '' },
  'complete-documents': {},
  'check-answers': {},
  'ask-factor': {},
  'answer-factor': { factorId: ID, answer: '123456' },
  'confirm-payment': QUOTED,
  'submit-claim': {},
  'answer-survey': { procedure: 4, time: 3, conduct: 4 },
  'pause-session': { why: '' },
  'take-over-session': { why: 'other' },
  'end-session': { why: 'other' },
}; // biome-ignore format: a row a command
const TYPES = Object.keys(BODIES) as CommandType[];

type Nonsense = readonly [type: CommandType, field: string, value: unknown, code: string];
const LONG = 'x'.repeat(5_000);
const NONSENSE: readonly Nonsense[] = [
  ['open-session', 'reasonHere', 'bosan', 'reason-here.missing'],
  ['identify-participant', 'identifier', LONG, ''],
  ['identify-participant', 'identifier', 42, ''],
  ['choose-membership', 'membershipId', '1', 'id.shape'],
  ['hand-over-screen', 'to', 'langit', ''],
  ['give-consent', 'textHash', 'zz', ''],
  ['give-consent', 'signature', '', 'signature.missing'],
  ['give-consent', 'signature', '<script>alert(1)</script>', 'signature.shape'],
  ['confirm-membership', 'correct', false, ''],
  ['update-contact', 'phone', '0274 123', 'phone.prefix'],
  ['update-contact', 'phone', '0812', 'phone.length'],
  ['update-contact', 'phone', 'nol delapan', 'phone.characters'],
  ['update-contact', 'email', 'bukan surel', 'email.shape'],
  ['update-contact', 'email', `${LONG}@contoh.id`, 'email.length'],
  ['update-account', 'accountNumber', '', 'account.missing'],
  ['update-account', 'accountNumber', '12a45678', 'account.letters'],
  ['update-account', 'accountNumber', '9'.repeat(35), 'account.length'],
  ['update-account', 'accountNumber', '00000000', 'account.zeros'],
  ['update-account', 'bankCode', 'BRI', 'account.bank-unknown'],
  ['update-account', 'npwp', '123', 'npwp.length'],
  ['update-account', 'npwp', '013121661091000', 'npwp.check'],
  ['update-account', 'holderName', '', 'holder-name.missing'],
  ['update-civil', 'name', '', 'name.missing'],
  ['update-civil', 'name', 'W4ti <b>', 'name.characters'],
  ['update-civil', 'name', 'W'.repeat(101), 'name.length'],
  ['update-civil', 'name', null, 'name.missing'],
  ['update-civil', 'name', { $ne: 1 }, 'name.missing'],
  ['update-civil', 'birthDate', '1995-02-30', 'birth-date.shape'],
  ['update-civil', 'birthDate', '2999-01-01', 'birth-date.future'],
  ['update-civil', 'birthDate', 'kemarin', 'birth-date.shape'],
  ['update-civil', 'sex', 'lain', 'sex.missing'],
  ['update-civil', 'motherName', '1', 'mother-name.characters'],
  ['update-civil', 'birthPlace', ' ', 'birth-place.missing'],
  ['update-civil', 'address', LONG, 'address.length'],
  ['update-additional', 'occupation', '', 'occupation.missing'],
  ['update-additional', 'emergencyRelation', 'kenalan', 'emergency-relation.missing'],
  ['update-additional', 'emergencyPhone', '', 'phone.missing'],
  ['update-additional', 'emergencyName', '///', 'emergency-name.missing'],
  ['capture-face', 'digest', 'x', ''],
  ['ask-supervisor', 'why', 'karena', 'case-why.missing'],
  ['ask-supervisor', 'note', LONG, 'note.length'],
  ['decide-case', 'decision', 'maybe', ''],
  ['decide-case', 'pinProof', '1', 'id.shape'],
  ['report-camera', 'fault', 'kotor', ''],
  ['attest-face', 'compared', 'tidak', 'attest.compared-missing'],
  ['ask-witness', 'why', 'karena', 'case-why.missing'],
  ['ask-witness', 'answers', 'banyak', ''],
  ['book-call-back', 'day', '2026-02-30', 'date.shape'],
  ['book-call-back', 'from', 'pagi', 'time.shape'],
  ['allow-template', 'textHash', 'zz', ''],
  ['describe-claim', 'reason', 'bosan', 'claim-reason.missing'],
  ['ask-merge', 'from', [], ''],
  ['ask-end-of-work', 'evidence', 'katanya', 'end-evidence.missing'],
  ['request-correction', 'trouble', 'lupa', 'trouble.missing'],
  ['record-request-answer', 'answer', 'mungkin', 'request-answer.missing'],
  ['add-document', 'document', '../ktp', 'document.code'],
  ['plan-papers', 'reason', 'bosan', 'claim-reason.missing'],
  ['answer-survey', 'time', 5, 'survey.missing'],
  ['answer-survey', 'conduct', null, 'survey.missing'],
  ['excuse-document', 'why', 'malas', 'excuse.missing'],
  ['describe-claim', 'letterOn', '2026-13-01', 'date.shape'],
  ['ask-factor', 'instead', 'itu', 'id.shape'],
  ['answer-factor', 'answer', '12', ''],
  ['answer-factor', 'answer', 'banyak', ''],
  ['confirm-payment', 'net', -1, ''],
  ['confirm-payment', 'net', 0.5, ''],
  ['confirm-payment', 'net', '9000000', ''],
  ['end-session', 'why', 'bosan', 'end-why.missing'],
]; // biome-ignore format: a row each

describe('a field with nonsense', () => {
  test.each(NONSENSE)('%s.%s = %j is refused by the field', async (type, field, value, code) => {
    const session = await opened();
    const before = await written();
    const body = { ...(BODIES[type] as object), [field]: value };
    const receipt = await session.send(type, body as never);
    expect(receipt).toMatchObject({
      accepted: false,
      code: 'command.invalid',
      faults: expect.arrayContaining([expect.objectContaining({ field })]),
    });
    if (code && !receipt.accepted) expect(receipt.faults?.[0]?.code).toBe(code);
    expect(await written()).toBe(before);
  });

  const IDENTIFIERS = [
    ['', 'identifier.missing'], ['123', 'identifier.length'], ['99999945069500O1', 'nik.letters'], ['9999994506950000', 'nik.serial'],
    ['9999993213950001', 'nik.date'], ["' or 1=1 --", 'identifier.characters'], ['９９９９９９４５０６９５０００', 'identifier.length'], ['\u0000', 'identifier.characters'],
  ] as const; // biome-ignore format: pairs

  test.each(IDENTIFIERS)('identifier %j says exactly what is wrong: %s', async (identifier, fault) => {
    const session = await opened();
    const receipt = await session.send('identify-participant', { identifier });
    expect(receipt).toMatchObject({ accepted: false, code: 'identifier.refused', detail: { fault } });
    expect(JSON.stringify(receipt)).not.toContain('9999');
  });

  test('somebody unknown is not found', async () => {
    const session = await opened();
    expect(await session.send('identify-participant', { identifier: '9999994506959999' })).toMatchObject({
      code: 'person.not-found',
    });
  });

  test.each([[null], [[]], ['text'], [7]])(
    'a body that is %j instead of an object is refused',
    async (body) => {
      const session = await opened();
      expect(await session.send('confirm-profile', body as never)).toMatchObject({ code: 'command.invalid' });
    },
  );

  test('a command that does not exist is refused, also by a name that every object has', async () => {
    const session = await opened();
    for (const type of ['fly', 'constructor', 'to-string']) {
      expect(await session.send(type as never, {} as never)).toMatchObject({ code: 'command.invalid' });
    }
  });
});

describe('a step out of order', () => {
  const allowed: Readonly<Record<string, readonly CommandType[]>> = {
    none: ['open-session'],
    open: ['identify-participant', 'pause-session', 'end-session'],
    paused: ['take-over-session'],
    ended: [],
  };
  const reach: Readonly<Record<string, () => Promise<SessionAtWork>>> = {
    none: async () => new SessionAtWork(rudi),
    open: () => opened(),
    paused: async () => {
      const session = await opened();
      await session.does('pause-session', { why: '' });
      return session;
    },
    ended: async () => {
      const session = await opened();
      await session.does('end-session', { why: 'other' });
      return session;
    },
  };
  const TABLE = Object.keys(allowed).flatMap((status) =>
    TYPES.filter(
      (type) => !allowed[status]?.includes(type) && !(status === 'paused' && type === 'end-session'),
    ).map((type) => [type, status] as const),
  );

  test.each(TABLE)(
    '%s while the session is %s: refused with its code and next step, nothing written',
    async (type, status) => {
      const session = await (reach[status] as () => Promise<SessionAtWork>)();
      const before = await written();
      const receipt = await session.send(type, BODIES[type] as never);
      expect(receipt.accepted).toBe(false);
      const code = receipt.accepted ? '' : receipt.code;
      expect(code).not.toBe('command.invalid');
      expect(REFUSALS[code as keyof typeof REFUSALS]?.id.next).toBeTruthy();
      expect(await written()).toBe(before);
    },
  );

  const SERVICE = Object.keys(commandSchemas('2026-11-23')).filter(
    (type) => !(type in BODIES),
  ) as CommandType[];
  const REPORTS: Readonly<Record<string, unknown>> = {
    'record-registry-answer': { checkId: ID, answer: { kind: 'refused', code: 'registry.access-refused' } },
    'record-account-inquiry': { accountId: ID, answer: { kind: 'holder', holderName: 'WATI' } },
    'record-face-verdict': { captureId: ID, modelSet: 'm', reasons: [], livenessRisk: null, registrySimilarity: 1, templateSimilarity: 1, registryReference: null, registryRefusal: null, cause: null },
    'record-template': { templateId: ID, modelSet: 'm' },
    'record-code-unsent': { factorId: ID, why: 'gateway-silent' },
    'record-gateway-wait': { gateway: 'bank', subject: ID },
  }; // biome-ignore format: a row each

  test.each(SERVICE)('%s is the worker’s word and no officer’s', async (type) => {
    const session = await opened();
    expect(await session.send(type, REPORTS[type] as never)).toMatchObject({
      accepted: false,
      code: 'command.actor-refused',
    });
  });
});
