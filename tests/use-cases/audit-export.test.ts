import { webcrypto } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditJournal } from '@/lib/server/audit/audit-journal';
import { exportSession } from '@/lib/server/audit/export-session';
import { VERIFIER } from '@/lib/server/audit/verifier-page';
import { checkpointLine } from '@/lib/server/journal/checkpoint';
import { sendCheckpoints } from '@/lib/server/journal/send-checkpoints';
import { writeCheckpoints } from '@/lib/server/journal/write-checkpoints';
import { type Counter, openCounter, SessionAtWork } from '../support/counter';

let counter: Counter;
let session: SessionAtWork;
let folder: string;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  folder = await mkdtemp(join(tmpdir(), 'dampingi-heads-'));
  session = new SessionAtWork(await counter.staff('rudi'));
  await session.identifies(counter.persona('wati'));
  await session.consents();
}, 120_000);
afterAll(async () => {
  await counter?.close();
  await rm(folder, { recursive: true, force: true });
});

type Exported = {
  events: { seq: number; clear: string; sealed: string | null; type: string }[];
  commands: Record<string, { header: string; signature: string }>;
  proofs: { text: string }[];
};
type Verdict = { events: number; commands: number; faults: string[] };

describe('the page for an auditor', () => {
  const verify = new Function('crypto', 'data', `${VERIFIER}; return verify(data);`) as (
    crypto: unknown,
    data: Exported,
  ) => Promise<Verdict>;
  const dataIn = (page: string): Exported =>
    JSON.parse(
      /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '',
    ) as Exported;

  test('holds by the browser’s own means, fetches nothing, and says nothing personal', async () => {
    const page = (await exportSession(session.id)) ?? '';
    const data = dataIn(page);
    const verdict = await verify(webcrypto, data);
    expect(verdict.faults).toEqual([]);
    expect(verdict.events).toBeGreaterThan(4);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:\/\/|<link|<img|src=/);
    expect(page).not.toContain(counter.persona('wati').nik);
    expect(page).not.toContain('WATI');
  });

  const TAMPERINGS: readonly (readonly [string, (data: Exported) => void, RegExp])[] = [
    ['a clear field changed', ({ events }) => events.forEach((one) => { if (one.type === 'session.consent-given') one.clear = one.clear.replace('false', 'true'); }), /a stored field was altered/],
    ['a sealed part blanked', ({ events }) => events.forEach((one) => { if (one.type === 'session.consent-given') one.sealed = null; }), /a stored field was altered/],
    ['a command’s header changed', ({ commands }) => Object.values(commands).forEach((one) => { one.header = one.header.replace('"v":1', '"v": 1'); }), /signature of its command/],
    ['a proof changed', ({ proofs }) => proofs.forEach((one) => { one.text = one.text.replace('"after":', '"after": '); }), /service's signature does not hold/],
    ['the proofs left out', (data) => { data.proofs = []; }, /signed nothing that covers it/],
  ]; // biome-ignore format: a row each
  test.each(TAMPERINGS)('names %s', async (_name, tamper, says) => {
    const data = dataIn((await exportSession(session.id)) ?? '');
    tamper(data);
    expect((await verify(webcrypto, data)).faults.join('\n')).toMatch(says);
  });

  test('is not made of a session that does not exist', async () => {
    expect(await exportSession('00000000-0000-7000-8000-000000000000')).toBeNull();
    expect(await exportSession('nothing')).toBeNull();
  });
});

describe('signed heads', () => {
  const audited = async (sinceCheckpoint: boolean) => {
    const said: string[] = [];
    const code = await auditJournal({ branch: 'MJK', checkpoints: folder, sinceCheckpoint }, (line) =>
      said.push(line),
    );
    return { code, said: said.join('\n') };
  };

  test('are added only when a branch has moved; the audit goes on behind the last', async () => {
    const first = await writeCheckpoints(folder);
    expect(first).toBeGreaterThan(0);
    expect(await writeCheckpoints(folder)).toBe(0);
    const before = await readFile(join(folder, 'MJK.jsonl'), 'utf8');
    await session.does('confirm-membership', { correct: true });
    expect(await audited(true)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/MJK: 1 events hold after #\d+/),
    });
    expect(await writeCheckpoints(folder)).toBe(1);
    const after = await readFile(join(folder, 'MJK.jsonl'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(await audited(false)).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 checkpoints agree'),
    });
  });

  test('go to a second keeper in order, and again until it takes them', async () => {
    const heard: string[] = [];
    let closed = true;
    const keeper = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        if (!closed && request.headers.authorization === 'Bearer kept') heard.push(body);
        response.writeHead(closed ? 503 : 204).end();
      });
    });
    await new Promise<void>((resolve) => keeper.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(keeper.address() as AddressInfo).port}/heads`;
    const given = { CHECKPOINT_KEEPER_URL: url, CHECKPOINT_KEEPER_TOKEN: 'kept' };
    expect(await sendCheckpoints(folder, given as never)).toBe(0);
    closed = false;
    const sent = await sendCheckpoints(folder, given as never);
    expect(sent).toBeGreaterThanOrEqual(2);
    expect(await sendCheckpoints(folder, given as never)).toBe(0);
    expect(heard).toHaveLength(sent);
    expect(
      (await readFile(join(folder, 'MJK.jsonl'), 'utf8'))
        .trimEnd()
        .split('\n')
        .every((line) => heard.includes(line)),
    ).toBe(true);
    await new Promise((resolve) => keeper.close(resolve));
  });

  test('that say otherwise than the chain are told', async () => {
    const file = join(folder, 'MJK.jsonl');
    await rm(file);
    const { appendLine } = await import('@/lib/server/journal/checkpoint-files');
    const head = 'f'.repeat(64);
    await appendLine(
      folder,
      'MJK',
      checkpointLine({ branch: 'MJK', seq: 3, head, bound: 0, at: new Date().toISOString(), previous: null }),
    );
    expect(await audited(false)).toMatchObject({ code: 1, said: expect.stringContaining('MJK #3') });
    expect(await audited(true)).toMatchObject({
      code: 1,
      said: expect.stringContaining('checkpoint-differs'),
    });
  });
});
