import type { Transaction } from './connection';

type Queryable = Pick<Transaction, 'query'>;

const sweep = (db: Queryable) =>
  db.query({ name: 'rate-sweep', text: 'delete from rate_limits where window_ends_at < now()' });

/** Counts one hit in a fixed window kept in the database, so that every app process sees it. */
export const countHit = async (db: Queryable, key: string, windowSeconds: number): Promise<number> => {
  const { rows } = await db.query<{ hits: number }>({
    name: 'rate-hit',
    text: `insert into rate_limits as r (key, hits, window_ends_at) values ($1, 1, now() + make_interval(secs => $2))
           on conflict (key) do update set
             hits = case when r.window_ends_at < now() then 1 else r.hits + 1 end,
             window_ends_at = case when r.window_ends_at < now() then excluded.window_ends_at else r.window_ends_at end
           returning hits`,
    values: [key, windowSeconds],
  });
  const hits = rows[0]?.hits ?? 1;
  // Keys are made of what strangers type, so the table is swept now and then by whoever opens a window.
  if (hits === 1 && Math.random() < 0.02) await sweep(db);
  return hits;
};

export const clearHits = (db: Queryable, key: string) =>
  db.query({ name: 'rate-forget', text: 'delete from rate_limits where key = $1', values: [key] });
