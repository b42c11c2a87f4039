import type { Transaction } from '../database/connection';

type Queryable = Pick<Transaction, 'query'>;

/** Counts one hit in a fixed window kept in the database, so that every app process sees it. */
export const hit = async (db: Queryable, key: string, windowSeconds: number): Promise<number> => {
  const { rows } = await db.query<{ hits: number }>({
    name: 'rate-hit',
    text: `insert into rate_limits as r (key, hits, window_ends_at) values ($1, 1, now() + make_interval(secs => $2))
           on conflict (key) do update set
             hits = case when r.window_ends_at < now() then 1 else r.hits + 1 end,
             window_ends_at = case when r.window_ends_at < now() then excluded.window_ends_at else r.window_ends_at end
           returning hits`,
    values: [key, windowSeconds],
  });
  return rows[0]?.hits ?? 1;
};

/** Hits so far in the running window. */
export const hitsOf = async (db: Queryable, key: string): Promise<number> => {
  const { rows } = await db.query<{ hits: number }>({
    name: 'rate-read',
    text: 'select hits from rate_limits where key = $1 and window_ends_at >= now()',
    values: [key],
  });
  return rows[0]?.hits ?? 0;
};

export const forgetHits = (db: Queryable, key: string) =>
  db.query({ name: 'rate-forget', text: 'delete from rate_limits where key = $1', values: [key] });
