import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reason } from '@/lib/domain/benefits/jht/reasons';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { forgetClaims } from '../support/claims-at-work';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  SessionAtWork,
  type StaffAtWork,
} from '../support/counter';
import { agreesToFigures, completesPapers, rules } from '../support/documents-desk';
import { isPaid } from '../support/persona-steps';

// A whole visit with every page made anew is several seconds of work on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let counter: Counter;
let rudi: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  [rudi, lestari] = [await counter.staff('rudi'), await counter.staff('lestari')];
}, 120_000);
afterAll(() => counter?.close());

/** The carrier's record of the persona's work, as the case needs it: years and days counted from today. */
const works = (key: PersonaKey, given: { years: number; leftDaysAgo: number | null }) =>
  db().query(
    `update memberships set joined_on = current_date - make_interval(years => $2),
            left_on = current_date - $3::int where person_id = $1`,
    [demoPersonId(counter.persona(key)), given.years, given.leftDaysAgo],
  );

const describes = async (key: PersonaKey, reason: Reason, account = 0, letterOn: string | null = null) => {
  const persona = counter.persona(key);
  const session = new SessionAtWork(rudi);
  await session.identifies(persona);
  await session.consents();
  await session.updatesData(persona, persona.accounts[account]);
  await session.confirmsProfile();
  await session.showsFace(persona.cameraFace ?? 'p01');
  const { state } = await session.does('describe-claim', { reason, letterOn });
  return { session, quote: state.claim?.quote };
};

const isPaidWithPapers = async (session: SessionAtWork, key: PersonaKey) => {
  await agreesToFigures(session);
  await completesPapers(session, rudi);
  expect(await rules(session, lestari, { decision: 'accept' })).toMatchObject({ accepted: true });
  await isPaid(session, key);
};

const kindsPaidTo = async (key: PersonaKey) => {
  const { rows } = await db().query<{ kind: string; gross: number }>(
    'select kind, gross from paid_benefits where person_id = $1 order by paid_on',
    [demoPersonId(counter.persona(key))],
  );
  return rows;
};

describe('every reason is paid, or told from when', () => {
  const DIGITAL = [
    ['dismissed', 'agus', 'Permenaker 4/2022 art. 10', 1],
    ['contract-ended', 'wati', 'Permenaker 4/2022 art. 6(2)', 0],
  ] as const;
  test.each(DIGITAL)('%s: %s is paid without papers (%s)', async (reason, key, _article, account) => {
    await forgetClaims();
    const { session, quote } = await describes(key, reason, account);
    expect(quote?.route).toBe('digital');
    await session.confirmsAndSubmits();
    await isPaid(session, key);
  });

  const PAPERS = [
    ['disabled', 'wati', 'disability-needs-documents', ['kpj-card', 'doctor-letter', 'ktp', 'bank-book']],
    [
      'leaving-indonesia',
      'dewi',
      'leaving-needs-documents',
      ['kpj-card', 'leaving-statement', 'passport', 'bank-book'],
    ],
  ] as const;
  test.each(PAPERS)('%s: %s is paid with papers', async (reason, key, finding, papers) => {
    await forgetClaims();
    const { session, quote } = await describes(key, reason);
    expect(quote).toMatchObject({ route: 'documents', findings: [finding] });
    const { state } = await session.view();
    expect(state.claim?.documents.map(({ code }) => code)).toEqual(papers);
    await isPaidWithPapers(session, key);
  });

  test('disabled while the employer has not reported the end: it is no obstacle', async () => {
    await forgetClaims();
    const { session, quote } = await describes('joko', 'disabled');
    expect(quote).toMatchObject({
      route: 'documents',
      findings: ['disability-needs-documents', 'end-not-reported'],
    });
    await session.does('end-session', { why: 'participant-left' });
  });

  const WAITS = [
    ['retired', 'wati', 0, 'below-retirement-age'],
    ['dismissed', 'dewi', 0, 'waiting-month-dismissed'],
    ['partial-10', 'joko', 0, 'member-under-ten-years'],
    ['partial-30', 'joko', 0, 'member-under-ten-years'],
  ] as const;
  test.each(WAITS)('%s: %s waits and hears the day', async (reason, key, account, finding) => {
    await forgetClaims();
    const { session, quote } = await describes(key, reason, account);
    expect(quote).toMatchObject({ route: 'wait', findings: expect.arrayContaining([finding]) });
    expect(quote?.claimableFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await session.does('end-session', { why: 'waits' });
  });

  test('nobody claims for his own death', async () => {
    await forgetClaims();
    const { session } = await describes('wati', 'contract-ended');
    expect(await session.send('describe-claim', { reason: 'deceased', letterOn: null })).toMatchObject({
      code: 'claim.heir-first',
    });
    await session.does('end-session', { why: 'participant-left' });
  });
});

describe('dates that cannot all be true', () => {
  const branchDay = () =>
    db().query<{ today: string }>("select to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as today");

  test('a letter from before the work, or to come, is named and can be put right', async () => {
    await forgetClaims();
    const { session } = await describes('wati', 'contract-ended');
    const says = (letterOn: string) => session.send('describe-claim', { reason: 'resigned', letterOn });
    expect(await says('1985-06-05')).toMatchObject({ code: 'claim.letter-too-early' });
    expect(await says('2199-01-01')).toMatchObject({ code: 'claim.letter-future' });
    expect(await says('0026-11-14')).toMatchObject({
      code: 'command.invalid',
      faults: [{ field: 'letterOn', code: 'date.shape' }],
    });
    const { rows } = await branchDay();
    expect(await says(rows[0]?.today ?? '')).toMatchObject({ accepted: true });
    await session.does('end-session', { why: 'participant-left' });
  });

  test('a month or payment of an impossible year is named instead of counted, and counted once it is gone', async () => {
    await forgetClaims();
    const { session } = await describes('wati', 'contract-ended');
    const person = demoPersonId(counter.persona('wati'));
    const counts = () => session.send('describe-claim', { reason: 'contract-ended', letterOn: null });
    await db().query(
      `insert into contributions (membership_id, period, amount)
       select id, '0215-03-01', 100000 from memberships where person_id = $1 limit 1`,
      [person],
    );
    expect(await counts()).toMatchObject({ code: 'claim.record-dates' });
    await db().query("delete from contributions where period < '1978-01-01'");
    expect(await counts()).toMatchObject({ accepted: true });
    await session.does('end-session', { why: 'participant-left' });
  });

  test('work that began before the age at which anybody may work is named', async () => {
    await forgetClaims();
    const { session } = await describes('wati', 'contract-ended');
    const person = demoPersonId(counter.persona('wati'));
    const { rows } = await db().query<{ was: string }>(
      "select to_char(joined_on, 'YYYY-MM-DD') as was from memberships where person_id = $1",
      [person],
    );
    await session.does('end-session', { why: 'participant-left' });
    await db().query("update memberships set joined_on = '1996-01-01' where person_id = $1", [person]);
    const again = new SessionAtWork(rudi);
    const persona = counter.persona('wati');
    await again.identifies(persona);
    await again.consents();
    await again.updatesData(persona, persona.accounts[0]);
    await again.confirmsProfile();
    await again.showsFace(persona.cameraFace ?? 'p01');
    expect(await again.send('describe-claim', { reason: 'contract-ended', letterOn: null })).toMatchObject({
      code: 'claim.membership-dates',
    });
    await db().query('update memberships set joined_on = $2 where person_id = $1', [person, rows[0]?.was]);
    await again.does('end-session', { why: 'participant-left' });
  });
});

test('a tenth after ten years of work, once; the rest years later bears the progressive tax', async () => {
  await forgetClaims();
  await works('joko', { years: 11, leftDaysAgo: null });
  const first = await describes('joko', 'partial-10');
  const { state } = await first.session.view();
  const balance = state.claim?.balance.total ?? 0;
  expect(first.quote).toMatchObject({
    route: 'documents',
    gross: Math.floor(balance / 10),
    taxBasis: 'final-pp68',
  });
  await isPaidWithPapers(first.session, 'joko');
  expect(await kindsPaidTo('joko')).toEqual([{ kind: 'partial-10', gross: Math.floor(balance / 10) }]);

  const again = await describes('joko', 'partial-30');
  expect(again.quote).toMatchObject({
    route: 'refuse',
    findings: expect.arrayContaining(['partial-already-used']),
  });
  await again.session.does('end-session', { why: 'not-eligible' });

  // Four calendar years go by, and Joko's contract ends.
  await db().query(`update paid_benefits set paid_on = paid_on - interval '4 years'`);
  await works('joko', { years: 15, leftDaysAgo: 60 });
  const rest = await describes('joko', 'contract-ended');
  const gross = rest.quote?.gross ?? 0;
  // The tenth is gone from it: what was paid in and earned, less what was paid out.
  const standing = (await rest.session.view()).state.claim?.balance;
  expect(standing?.withdrawals).toBe(Math.floor(balance / 10));
  expect(gross).toBe((standing?.contributions ?? 0) + (standing?.yield ?? 0) - Math.floor(balance / 10));
  // UU PPh art. 17: 5 % up to 60 million; art. 21(5a): a fifth more without NPWP.
  expect(gross).toBeLessThan(60_000_000);
  const base = Math.floor(gross / 20);
  expect(rest.quote).toMatchObject({
    taxBasis: 'progressive-article-17-without-npwp',
    tax: base + Math.floor(base / 5),
    findings: expect.arrayContaining(['without-npwp']),
  });
  if (rest.quote?.route === 'documents') await isPaidWithPapers(rest.session, 'joko');
  else {
    await rest.session.confirmsAndSubmits();
    await isPaid(rest.session, 'joko');
  }
  expect((await kindsPaidTo('joko')).map(({ kind }) => kind)).toEqual(['partial-10', 'contract-ended']);
});
