import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { upcast } from '@/lib/domain/journal/upcast';
import { pointsOf } from '@/lib/domain/sessions/document-points';
import { replay } from '@/lib/domain/sessions/evolve';
import type { SessionState } from '@/lib/domain/sessions/state';
import { currentStep } from '@/lib/domain/sessions/steps';
import { blankView } from '@/lib/tablet/outbox/blank-view';
import type { Item } from '@/lib/tablet/outbox/item';
import { isPreparable } from '@/lib/tablet/outbox/preparable';
import { preview } from '@/lib/tablet/outbox/preview';
import { isAboutTheSame } from '@/lib/tablet/outbox/same-subject';

const SESSION = '0198f000-0000-7000-8000-00000000ab12';
const FILE = '0198f000-0000-7000-8000-00000000f11e';
const DIGEST = 'ab'.repeat(32);

/** A session of an earlier release up to its claim, whose claim asks for papers here. */
const beforePapers = (): SessionState => {
  const golden = JSON.parse(readFileSync('tests/support/golden/session-0.1.json', 'utf8'));
  const events: { type: string; typeVersion: number; at: string; data: Record<string, unknown> }[] =
    golden.session.events;
  const until = events.findIndex(({ type }) => type === 'session.claim-described');
  const state = replay(
    events
      .slice(0, until + 1)
      .map(({ type, typeVersion, at, data }) => ({ ...upcast(type, typeVersion, data), at })),
  );
  if (!state.claim) throw new Error('the golden session has no claim');
  const documents = ['ktp', 'npwp'].map((code) => ({ code, id: code, en: code }));
  return {
    ...state,
    claim: { ...state.claim, quote: { ...state.claim.quote, route: 'documents' }, documents },
  };
};

const state = beforePapers();
const at = { today: '2026-11-26', branchName: 'Cabang Mojokerto', timeZone: 'Asia/Jakarta' } as const;
const view = { ...blankView(SESSION, at), state };

const item = (type: Item['type'], body: unknown, more: Partial<Item> = {}): Item => ({
  id: SESSION,
  sessionId: SESSION,
  type,
  actor: state.officerId ?? '',
  deviceId: state.deviceId ?? '',
  counter: 1,
  at: '2026-11-26T02:00:00.000Z',
  freshId: SESSION,
  envelope: { header: '', signature: '', salt: '', body: JSON.stringify(body) },
  bytes: 2,
  state: 'here',
  kept: true,
  receipt: null,
  refused: null,
  ...more,
});
const added = (document = 'ktp', fileId = FILE) =>
  item(
    'add-document',
    { fileId, document, digest: DIGEST },
    { picture: { id: fileId, bytes: 84_000, digest: DIGEST, sent: 0, receipt: '' } },
  );

describe('papers on a tablet without a network', () => {
  test('stand in their step with their size, and can be looked at point by point', () => {
    expect(currentStep(state)).toBe('documents');
    const looked = item('verify-document', { document: 'ktp', points: pointsOf('ktp') });
    const why = item('excuse-document', { document: 'npwp', why: 'lost', note: 'hilang' });
    const { documents } = preview(view, [added(), looked, why]).state;
    expect(documents.files).toEqual([
      { fileId: FILE, document: 'ktp', pages: 1, bytes: 84_000, remarks: [] },
    ]);
    expect(Object.keys(documents.ticked)).toEqual(['ktp']);
    expect(documents.excused).toEqual({ npwp: 'lost' });
  });

  test('may be planned before there is a claim, by the list that came with the release', () => {
    const before = { ...view, state: { ...state, claim: null } };
    const plan = item('plan-papers', { reason: 'resigned' });
    const { documents, papersPlanned } = preview(before, [plan, added()]).state;
    expect(papersPlanned?.asked.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ktp', 'employment-letter', 'npwp']),
    );
    expect(documents.files).toHaveLength(1);
  });

  test('nothing counts of which this device has no picture', () => {
    const without = item('add-document', { fileId: FILE, document: 'ktp', digest: DIGEST });
    expect(preview(view, [without]).state.documents.files).toEqual([]);
  });

  test.each([
    ['plan-papers', true],
    ['answer-survey', true],
    ['add-document', true],
    ['remove-document', true],
    ['verify-document', true],
    ['excuse-document', true],
    ['complete-documents', false],
  ])('%s may be prepared: %s', (type, may) => expect(isPreparable(type, '{}')).toBe(may));
});

describe('the participant’s signature under the amount', () => {
  const { gross, tax, net } = state.claim?.quote ?? {};
  const signed = item('confirm-payment', {
    ...{ gross, tax, net },
    accountId: state.account?.accountId,
    signature: 'M10 10L20 20L30 12',
  });
  const atScreen = (settled: SessionState['secondFactor']['settled']): SessionState => ({
    ...state,
    screen: 'participant',
    answersChecked: true,
    secondFactor: { ...state.secondFactor, settled },
  });

  test('is taken without a network once the server has heard what only he can say', () => {
    expect(
      preview({ ...view, state: atScreen({ by: 'last-wage' }) }, [signed]).state.participantConfirmed,
    ).toBe(true);
    expect(preview({ ...view, state: atScreen(null) }, [signed]).state.participantConfirmed).toBe(false);
    expect(isPreparable('confirm-payment', '{}')).toBe(true);
    expect(isPreparable('answer-factor', '{}')).toBe(false);
  });
});

describe('what puts a refused one right', () => {
  test('is the same picture again: a paper has several pages, and one that arrives says nothing of another', () => {
    const other = '0198f000-0000-7000-8000-00000000f22e';
    expect(isAboutTheSame(added('ktp'), added('ktp'))).toBe(true);
    expect(isAboutTheSame(added('ktp'), added('ktp', other))).toBe(false);
    expect(isAboutTheSame(added(), { ...added(), sessionId: FILE })).toBe(false);
  });
});
