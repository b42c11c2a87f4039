import { Agent, request } from 'node:http';

export type Shot = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
export type Round = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
};

const post = (port: number, agent: Agent, { path, headers, body }: Shot): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const median = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Fires prepared requests at a server of this machine, `connections` at a time. Times in milliseconds. */
export const fire = async (port: number, shots: readonly Shot[], connections: number): Promise<Round> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  let refused = 0;
  const began = performance.now();
  const gun = async () => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) {
      const from = performance.now();
      if ((await post(port, agent, shot)) !== 200) refused += 1;
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, gun));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: shots.length / seconds, p50: at(times, 0.5), p99: at(times, 0.99), refused };
};
