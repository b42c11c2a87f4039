import type { Actor, StaffRole } from '@/lib/domain/journal/event';
import { BANKS } from '@/lib/domain/people/banks';
import type { RecordedQuote } from '@/lib/domain/sessions/claim-terms';
import { CASE_REASONS, type SessionCommand } from '@/lib/domain/sessions/commands';
import { CONSENT_TEXTS } from '@/lib/domain/sessions/consent-text';
import type { FoundPerson, SessionFacts } from '@/lib/domain/sessions/facts';
import { accountInQuestion } from '@/lib/domain/sessions/payee';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { currentStep, isFacePending, openCase } from '@/lib/domain/sessions/steps';
import { type Dice, faceBodies, faceFactsOf, faceType } from './session-walk-face';
import { factorBodies, factorFacts, factorNext } from './session-walk-factor';
import { heirAccountPending, heirBodies, heirsNext, heirWalkFacts } from './session-walk-heirs';
import {
  asksPapers,
  paperBodies,
  papersFacts,
  papersNext,
  papersQuote,
  papersRuling,
} from './session-walk-papers';

export type { Dice };

export type Sender = {
  readonly actor: Actor;
  readonly role: StaffRole | null;
  readonly deviceId: string | null;
};
export type Step = { readonly command: SessionCommand; readonly sender: Sender };

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const BRANCH = 'MJK';
export const SIGNATURE = 'M10 10L20 20L30 12';
const DIGEST = 'ab'.repeat(32);
const [RUDI, MAYA, LESTARI, TONO, TABLET, PHONE] = [1, 2, 3, 4, 11, 12].map(id) as [
  string, string, string, string, string, string,
]; // biome-ignore format: six names
const MEMBERSHIPS = [id(21), id(22)] as const;

const staff = (who: string, role: StaffRole, deviceId: string): Sender => ({
  actor: { kind: 'staff', id: who },
  role,
  deviceId,
});
const WORKER: Sender = { actor: { kind: 'service', id: 'worker' }, role: null, deviceId: null };

/** Everyone who might send something, also people whose role changed while their session was open. */
const SENDERS: readonly Sender[] = [
  staff(RUDI, 'officer', TABLET),
  staff(RUDI, 'officer', PHONE),
  staff(MAYA, 'officer', PHONE),
  staff(MAYA, 'officer', TABLET),
  staff(LESTARI, 'supervisor', PHONE),
  staff(RUDI, 'supervisor', TABLET),
  staff(MAYA, 'supervisor', PHONE),
  staff(TONO, 'administrator', TABLET),
  { actor: { kind: 'staff', id: RUDI }, role: 'officer', deviceId: null },
  WORKER,
  { actor: { kind: 'bank', id: 'bank' }, role: null, deviceId: null },
];

const CIVIL = {
  name: 'Wati Contoh', birthPlace: 'Mojokerto', birthDate: '1995-06-05', sex: 'female', motherName: 'Sumarni',
  address: 'Jl. Contoh 7',
} as const; // biome-ignore format: one person

const personFound = (dice: Dice): FoundPerson | null => {
  if (dice.a % 13 === 0) return null;
  const memberships = MEMBERSHIPS.slice(0, dice.b % 3 === 0 ? 2 : 1).map((one, index) => ({
    id: one, kpj: '26000000011', segment: 'PU' as const, employer: 'PT Contoh', joinedOn: '2022-01-01',
    leftOn: (dice.b + index) % 5 === 2 ? null : '2026-08-01',
  })); // biome-ignore format: one membership
  return {
    id: id(20),
    nik: '9999994506950001',
    earlier: { civil: CIVIL, contact: null, account: null, additional: null, updatedAt: null },
    memberships,
    membershipId: null,
    openClaim: dice.a % 17 === 1,
    openElsewhere: dice.a % 19 === 2,
    household: dice.a % 23 === 3,
    keepsTemplate: dice.b % 3 === 1,
  };
};

const ROUTES = ['wait', 'refuse'] as const;

/** Mostly payable, sometimes with another amount (a day later, another tax), sometimes another route. */
const quoteOf = (dice: Dice, before: RecordedQuote | undefined): RecordedQuote => {
  const gross = dice.b % 11 === 0 ? 9_000_001 : 9_000_000;
  if (asksPapers(dice, before)) return papersQuote(gross);
  const digital = dice.a % 9 !== 0;
  return {
    route: digital ? 'digital' : (ROUTES[dice.b % 2] ?? 'wait'),
    findings: digital ? [] : ['above-ceiling'],
    claimableFrom: null,
    gross: digital ? gross : null,
    tax: digital ? 0 : null,
    net: digital ? gross : null,
    taxBasis: null,
    payBy: digital ? '2026-11-24' : null,
    policyVersion: '1',
  };
};

/** What the look-ups of one step would have brought. */
export const factsOf = (
  dice: Dice,
  sender: Sender,
  turn: number,
  state: SessionState = NO_SESSION,
): SessionFacts => ({
  now: new Date(Date.UTC(2026, 10, 23, 2) + turn * 1_000).toISOString(),
  today: '2026-11-23',
  actor: sender.actor,
  role: sender.role,
  deviceId: sender.deviceId,
  branchId: BRANCH,
  freshId: id(10_000 + turn),
  policyVersion: '1',
  banks: BANKS,
  ticket: 'A001',
  found: personFound(dice),
  hasPin: dice.a % 31 !== 1,
  pinGiven: dice.b % 31 !== 1,
  evidenceDigest: dice.a % 10 === 0 ? null : DIGEST,
  faceBands: { match: 0.5, undecided: 0.4, sameImage: 0.975 },
  ...faceFactsOf(dice),
  balance: { contributions: 8_000_000, yield: 1_000_000, total: 9_000_000 },
  quote: quoteOf(dice, state.claim?.quote),
  ...papersFacts(dice),
  ...heirWalkFacts(),
  ...factorFacts(dice),
  openClaim: dice.a % 29 === 0,
  receiptCode: 'RECEIPT0000000000000000000',
});

const pick = <Value>(list: readonly Value[], number: number): Value => list[number % list.length] as Value;
const FIELDS = ['name', 'birthPlace', 'birthDate', 'sex', 'motherName', 'address'] as const;

const registryAnswer = (dice: Dice) => {
  if (dice.b % 20 === 0) return { kind: 'refused', code: 'registry.access-refused' };
  const same = dice.b % 4 !== 1;
  return {
    kind: 'compared',
    reference: 'R1',
    fields: Object.fromEntries(FIELDS.map((field) => [field, { match: same || field !== 'name' }])),
  };
};

const accountAnswer = (dice: Dice) =>
  pick(
    [
      { kind: 'holder', holderName: 'WATI CONTOH' },
      { kind: 'holder', holderName: 'WATI CONTOH' },
      { kind: 'holder', holderName: 'WATI C' },
      { kind: 'holder', holderName: 'RATNA DEWI' },
      { kind: 'refused', code: 'dormant' },
    ],
    dice.b,
  );

/** A body of the right shape for any command, with ids that are the session's own more often than not. */
const bodyOf = (type: string, state: SessionState, dice: Dice): unknown => {
  const stray = dice.a % 7 === 0;
  const { a, b } = dice;
  const caseId = stray ? id(99) : (pick(state.cases, b)?.id ?? id(99));
  const captureId = stray ? id(98) : (state.face.attempts.at(-1)?.captureId ?? id(98));
  const quote = state.claim?.quote;
  const inQuestion = !stray && accountInQuestion(state) !== null;
  const kind = inQuestion ? 'account-name' : pick(['face', 'civil-data'] as const, b);
  const bodies: Record<string, unknown> = {
    'open-session': { reasonHere: 'no-phone' },
    'identify-participant': { identifier: stray ? '123' : '9999994506950001' },
    'choose-membership': { membershipId: stray ? id(97) : pick(MEMBERSHIPS, b) },
    'hand-over-screen': { to: pick(['participant', 'officer'], b) },
    'give-consent': {
      language: 'id', textVersion: stray ? 'old' : CONSENT_TEXTS.id.version, textHash: CONSENT_TEXTS.id.hash,
      readAloud: false, signature: SIGNATURE,
    },
    'confirm-membership': { correct: true },
    'ask-end-of-work': { leftOn: b % 4 ? '2026-08-01' : '2021-01-01', evidence: b % 3 ? 'employment-letter' : 'other', note: b % 2 ? 'slip' : '' },
    'ask-merge': { from: (state.person?.memberships ?? []).map((one) => one.id).filter((one) => stray || one !== state.membershipId), signature: SIGNATURE },
    'request-correction': { trouble: pick(['date-differs', 'kpj-not-linked', 'card-missing'], b), note: b % 4 ? '27888880011' : '' },
    'record-request-answer': { requestId: stray ? id(91) : (pick(state.requests, b)?.id ?? id(91)), answer: pick(['done', 'not-possible'], a), note: b % 2 ? 'belum' : '' },
    'update-contact': { phone: null, email: null },
    'update-account': { npwp: b % 5 ? null : '9999994506950001', bankCode: b % 17 ? '002' : '999', accountNumber: '1234567890', holderName: 'Wati' },
    'update-civil': { ...CIVIL, address: `Jl. Contoh ${b % 3}` },
    'update-additional': { occupation: 'Buruh', emergencyName: 'Sumarni', emergencyRelation: 'parent', emergencyPhone: '+6281299990000' },
    'capture-face': { captureId: stray ? captureId : id(20_000 + (a * 1000 + b)), digest: DIGEST },
    'ask-supervisor': { kind, why: pick(CASE_REASONS[stray ? 'face' : kind], b), note: b % 2 ? 'tanpa kacamata' : '' },
    ...faceBodies(dice, captureId),
    'decide-case': {
      caseId, decision: b % 5 ? 'accept' : pick(['reject', 'return'] as const, a), note: b % 3 ? 'sesuai' : '', ...papersRuling(dice),
    },
    ...paperBodies(state, dice),
    ...heirBodies(state, dice),
    'describe-claim': { reason: state.claimant && a % 11 ? 'deceased' : pick(['retired', 'resigned', ...(a % 11 ? [] : ['deceased'])], b), letterOn: b % 3 ? '2026-08-01' : null },
    ...factorBodies(state, dice),
    'confirm-payment': {
      gross: quote?.gross ?? 0, tax: quote?.tax ?? 0, net: (quote?.net ?? 0) + (stray ? 1 : 0),
      accountId: b % 13 ? (state.account?.accountId ?? id(96)) : id(96), signature: SIGNATURE,
    },
    'answer-survey': { procedure: 1 + (a % 4), time: 1 + (b % 4), conduct: 4 },
    'pause-session': { why: 'antre' },
    'take-over-session': { why: 'colleague-away', fromDevice: b % 13 ? state.deviceId : id(92) },
    'end-session': { why: 'other' },
    'record-registry-answer': { checkId: stray ? id(95) : (state.civil?.checkId ?? id(95)), answer: registryAnswer(dice) },
    'record-account-inquiry': { accountId: stray ? id(94) : ((state.accountCheck ? heirAccountPending(state) : null) ?? state.account?.accountId ?? id(94)), answer: accountAnswer(dice) },
    'record-face-verdict': {
      captureId, modelSet: 'm', reasons: b % 9 ? [] : ['blurred'], livenessRisk: null, registryReference: 'F1', registryRefusal: null,
      registrySimilarity: pick([0.7, 0.45, 0.1, 0.6, null], b), templateSimilarity: pick([null, null, 0.6, 0.2], a),
      cause: pick(['participant', 'light'] as const, b),
    },
    'record-gateway-wait': { gateway: 'bank', subject: state.account?.accountId ?? id(93) },
  }; // biome-ignore format: a row a command
  return bodies[type] ?? {};
};

export const command = (type: string, state: SessionState, dice: Dice): SessionCommand =>
  ({ type, body: bodyOf(type, state, dice) }) as SessionCommand;

/** What a sensible counter would do next, so that walks get to the end often enough to prove something. */
const sensibleType = (
  state: SessionState,
  dice: Dice,
): readonly [string, 'holder' | 'worker' | 'supervisor'] => {
  if (state.civil && !state.registry) return ['record-registry-answer', 'worker'];
  if (state.account && !state.accountCheck && dice.who % 4) return ['record-account-inquiry', 'worker'];
  if (state.accountCheck && heirAccountPending(state) && dice.who % 4)
    return ['record-account-inquiry', 'worker'];
  if (isFacePending(state)) return ['record-face-verdict', 'worker'];
  if (openCase(state, 'face') && dice.a % 6 === 1) return ['book-call-back', 'holder'];
  if (
    state.cases.some(
      ({ kind, decision }) =>
        decision === null &&
        (kind !== 'documents' || (state.participantConfirmed ? dice.b % 6 : dice.b % 4 === 0)),
    )
  )
    return ['decide-case', 'supervisor'];
  if (state.person && !state.claimant && !state.profileConfirmed && dice.a % 40 === 7)
    return ['present-heir', 'holder'];
  const here = currentStep(state);
  const forParticipant =
    (here === 'consent' && !state.consent) || (here === 'confirm' && !state.participantConfirmed);
  if (here !== 'identify' && forParticipant !== (state.screen === 'participant'))
    return ['hand-over-screen', 'holder'];
  const byStep: Record<string, string> = {
    identify: state.person ? 'choose-membership' : 'identify-participant',
    consent: 'give-consent', membership: 'confirm-membership', contact: 'update-contact', account: accountInQuestion(state) && dice.a % 3 ? 'ask-supervisor' : 'update-account',
    civil: state.registry?.outcome === 'differs' && dice.a % 3 ? 'ask-supervisor' : 'update-civil',
    additional: 'update-additional', review: 'confirm-profile',
    face: faceType(state, dice),
    claim: 'describe-claim', heirs: heirsNext(state, dice), documents: papersNext(state, dice), check: state.documentsComplete && dice.b % 2 ? 'add-document' : 'check-answers', confirm: state.participantConfirmed ? 'submit-claim' : factorNext(state),
  }; // biome-ignore format: a row a step
  return [byStep[here] ?? 'hand-over-screen', 'holder'];
};

const holderOf = ({ officerId, deviceId }: SessionState): Sender =>
  officerId ? staff(officerId, 'officer', deviceId) : (SENDERS[0] as Sender);

/** The next step of a walk: mostly sensible, sometimes anything from anybody. */
export const nextStep = (types: readonly string[], state: SessionState, dice: Dice): Step => {
  if (dice.noise < 15) {
    const sender = dice.who % 2 ? pick(SENDERS, dice.who) : holderOf(state);
    return { command: command(pick(types, dice.type), state, dice), sender };
  }
  if (state.status === 'none')
    return { command: command('open-session', state, dice), sender: holderOf(state) };
  if (state.status === 'paused') {
    return {
      command: command('take-over-session', state, dice),
      sender: pick(SENDERS.slice(0, 4), dice.who),
    };
  }
  const [type, who] = sensibleType(state, dice);
  const sender = {
    holder: holderOf(state),
    worker: WORKER,
    supervisor: SENDERS[dice.who % 5 ? 4 : 5] as Sender,
  }[who];
  return { command: command(type, state, dice), sender };
};

export const senderNamed = (who: 'worker' | 'officer' | 'colleague' | 'supervisor'): Sender =>
  ({ worker: WORKER, officer: SENDERS[0], colleague: SENDERS[2], supervisor: SENDERS[4] })[who] as Sender;
