import { readFileSync } from 'node:fs';
import { closePool, pool } from '@/lib/server/database/connection';
import { chanceFrom } from '../chaos/bank/random';
import { freshDatabase } from '../support/database';
import { processOf, startProduct } from '../support/stories/product';
import { startTestServer } from '../support/test-server';
import { type Caller, refresh, STRANGER, signedIn } from './callers';
import { doors } from './doors';
import { judge, sayFault } from './judge';
import { makeRequest } from './make-request';
import { sendRaw } from './raw-lines';
import { newSender } from './send';

export type FuzzSums = {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Refusals by their code: how far into the product the requests got. */
  readonly codes: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly busy: number;
  readonly cut: number;
  readonly died: boolean;
  /** MiB held by the server: after the first requests, and at the end. */
  readonly memory: readonly [number, number];
  readonly seconds: number;
};

const CONNECTIONS = 6;
const RAW_SHARE = 0.01;
const WARM_UP = 2_000;
const REFRESH_EVERY = 1_500;
const MOST_SAID = 60;

const heldMiB = (pid: number): number =>
  Math.round(Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);

/** Sends so many requests to a product of its own and judges each answer. */
export const runFuzz = async (given: {
  room: string;
  requests: number;
  seed: number;
  say: (line: string) => void;
}): Promise<FuzzSums> => {
  const { requests, seed, say } = given;
  const server = await startTestServer();
  process.env.TEST_DATABASE_URL = server.url;
  const database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
  const { product, stop } = await startProduct(database.url, given.room);
  try {
    const { origin } = product;
    const pid = processOf('serve.ts', product.pid);
    const callers: Caller[] = [];
    for (const name of ['rudi', 'maya', 'lestari', 'tono', 'eko']) callers.push(await signedIn(origin, name));
    const all = doors();
    const sender = newSender(origin, CONNECTIONS);
    const statuses: Record<string, number> = {};
    const faults: Record<string, number> = {};
    const codes: Record<string, number> = {};
    const begun = performance.now();
    let [sent, busy, cut, said, before] = [0, 0, 0, 0, heldMiB(pid)];
    const count = (table: Record<string, number>, name: string) => {
      table[name] = (table[name] ?? 0) + 1;
    };
    const found = (fault: string, line: string) => {
      count(faults, fault);
      said += 1;
      if (said <= MOST_SAID) say(line);
    };
    const one = async (index: number): Promise<void> => {
      const chance = chanceFrom(seed, index);
      if (chance.happens(RAW_SHARE)) {
        const { worst, line } = await sendRaw(origin, chance);
        if (worst === 'stuck') found('stuck', `stuck: ${line} (index ${index})`);
        else if (worst >= 500 && worst !== 505)
          found('server error', `server error: ${worst} to ${line} (index ${index})`);
        return count(statuses, `raw ${worst}`);
      }
      const caller = chance.happens(0.2) ? STRANGER : chance.pick(callers);
      const request = await makeRequest(origin, chance.pick(all), caller, chance);
      const heard = await sender.send(request);
      count(statuses, heard.kind === 'answered' ? String(heard.status) : heard.kind);
      if (heard.kind === 'cut') cut += 1;
      const code = heard.kind === 'answered' ? /"code":"([a-z.-]+)"/.exec(heard.text)?.[1] : undefined;
      if (code) count(codes, code);
      const fault = judge(request, heard);
      if (fault === 'busy') busy += 1;
      else if (fault) found(fault, sayFault(fault, request, heard));
    };
    const lane = async (): Promise<void> => {
      while (sent < requests) {
        const index = sent;
        sent += 1;
        if (index === WARM_UP) before = heldMiB(pid);
        if (index % REFRESH_EVERY === 0) {
          await pool().query(`delete from rate_limits`);
          for (const caller of callers) await refresh(origin, caller);
        }
        if (index > 0 && index % 10_000 === 0) say(`${index} … ${heldMiB(pid)} MiB`);
        await one(index);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
    sender.close();
    const seconds = (performance.now() - begun) / 1_000;
    const died = processOf('serve.ts', product.pid) !== pid;
    return {
      requests: sent,
      statuses,
      codes,
      faults,
      busy,
      cut,
      died,
      memory: [before, died ? 0 : heldMiB(pid)],
      seconds,
    };
  } finally {
    await closePool();
    await stop();
    await database.drop();
    await server.stop();
  }
};
