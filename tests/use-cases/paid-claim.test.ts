import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, db, openCounter, SessionAtWork } from '../support/counter';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
}, 120_000);
afterAll(() => counter?.close());

describe('a claim, from the door to the money', () => {
  test('Wati is paid once, to her own account, and the journal tells it', async () => {
    const session = new SessionAtWork(await counter.staff('rudi'));
    const wati = counter.persona('wati');
    const submitted = await session.reachesSubmission(wati);
    expect(submitted.state.submitted?.claimNumber).toMatch(/^MJK-\d{8}-A\d{3}$/);
    const paid = await session.until((view) => view.tracking?.status === 'paid', 'the payment');
    expect(paid.tracking?.steps.map(({ type }) => type)).toEqual([
      'claim.opened',
      'claim.account-inquired',
      'claim.transfer-ordered',
      'claim.paid',
    ]);
    const net = submitted.state.submitted?.net;
    const { rows } = await db().query(
      'select d.state, d.amount, d.partner_reference_no from disbursements d',
    );
    expect(rows).toEqual([expect.objectContaining({ state: 'settled', amount: net })]);
    const transfers = await counter.transfers();
    expect(transfers).toHaveLength(1);
  }, 60_000);

  test('nothing that a person typed stands in the clear anywhere in the tables of the journal', async () => {
    const wati = counter.persona('wati');
    const { rows } = await db().query<{ text: string }>(
      `select clear::text as text from events union all select header || outcome::text from commands
        union all select row_to_json(b)::text from session_board b union all select row_to_json(c)::text from claims c
        union all select row_to_json(d)::text from disbursements d union all select payload::text from graphile_worker._private_jobs`,
    );
    const all = rows.map(({ text }) => text).join('\n');
    for (const secret of [
      wati.nik,
      'Wati',
      'Lestari',
      wati.accounts[0]?.accountNumber ?? '',
      '26000000011',
      '81299990000',
    ]) {
      expect(all).not.toContain(secret);
    }
  });
});
