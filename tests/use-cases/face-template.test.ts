import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEMPLATE_TEXTS } from '@/lib/domain/sessions/template-text';
import { templatesOf } from '@/lib/server/participants/face-templates';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  SessionAtWork,
  type StaffAtWork,
} from '../support/counter';
import { isPaid } from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const { version: textVersion, hash: textHash } = TEMPLATE_TEXTS.id;
const consent = { language: 'id', textVersion, textHash } as const;

const rowsOf = async (personId: string) => {
  const { rows } = await db().query<{ sealed: Buffer | null; picture: Buffer | null; withdrawn: boolean }>(
    `select sealed, picture, withdrawn_at is not null as withdrawn from face_templates where person_id = $1`,
    [personId],
  );
  return rows;
};

const eventsOf = async (personId: string) => {
  const { rows } = await db().query<{ type: string }>(
    `select type from events where stream_id = $1 and type like 'person.template%' order by version`,
    [personId],
  );
  return rows.map(({ type }) => type);
};

/** Waits for what the worker does after the claim. */
const until = async (reached: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await reached()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await reached()).toBe(true);
};

describe('the face of a visit', () => {
  test('is kept only with its own consent, after a paid visit, and destroyed when that is taken back', async () => {
    const wati = counter.persona('wati');
    const personId = demoPersonId(wati);
    const first = new SessionAtWork(rudi);
    await first.identifies(wati);
    await first.does('hand-over-screen', { to: 'participant' });
    expect(await first.send('allow-template', { ...consent, textVersion: 'old' })).toMatchObject({
      code: 'consent.text-outdated',
    });
    await first.does('allow-template', consent);
    await first.takesScreenBack();
    await first.consents();
    await first.updatesData(wati);
    await first.confirmsProfile();
    await first.showsFace('p01');
    expect(await rowsOf(personId)).toEqual([]);
    await first.describesClaim(wati);
    await first.confirmsAndSubmits();
    await isPaid(first, 'wati');
    await until(async () => (await templatesOf(personId)).length === 1);
    expect(await eventsOf(personId)).toEqual(['person.template-kept']);

    await db().query(`update claims set status = 'withdrawn'`);
    const later = new SessionAtWork(rudi);
    const { state } = await later.identifies(wati);
    expect(state.person?.keepsTemplate).toBe(true);
    const after = await later.does('withdraw-template', {});
    expect(after.state.person?.keepsTemplate).toBe(false);
    expect(await rowsOf(personId)).toEqual([{ sealed: null, picture: null, withdrawn: true }]);
    expect(await templatesOf(personId)).toEqual([]);
    expect(await eventsOf(personId)).toEqual(['person.template-kept', 'person.template-withdrawn']);
    expect(await later.send('withdraw-template', {})).toMatchObject({ code: 'template.not-kept' });
    const byHand = db().query(`update face_templates set picture = 'x' where person_id = $1`, [personId]);
    await expect(byHand).rejects.toMatchObject({ constraint: 'withdrawn_is_destroyed' });
    await later.does('end-session', { why: 'other' });
  });

  test('is not kept without the tick, nor when it was taken back before the claim was sent', async () => {
    const yanti = counter.persona('yanti');
    const personId = demoPersonId(yanti);
    const session = new SessionAtWork(await counter.staff('eko'));
    await session.identifies(yanti);
    await session.does('hand-over-screen', { to: 'participant' });
    await session.does('allow-template', consent);
    await session.takesScreenBack();
    await session.consents();
    await session.does('withdraw-template', {});
    await session.updatesData(yanti);
    await session.confirmsProfile();
    await session.showsFace('p11');
    await session.describesClaim(yanti);
    await session.confirmsAndSubmits();
    await isPaid(session, 'yanti');
    expect(await rowsOf(personId)).toEqual([]);
    const { rows } = await db().query(
      `select from graphile_worker.jobs where task_identifier = 'face.enrol'`,
    );
    expect(rows).toEqual([]);
  });
});
