import pg from 'pg';

export type Asked = {
  readonly text: string;
  readonly name: string | null;
  readonly values: readonly unknown[];
};

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/** Not the product's own: the queue's library, the sandbox beside it, and what only opens or ends something. */
const FOREIGN =
  /graphile_worker|sandbox|^\s*(begin|commit|rollback|savepoint|release|set|listen|explain|prepare|execute|deallocate)\b/i;

/** Hears every statement that this process sends, with its values, until it is told to stop. */
export const watchQueries = (): { readonly asked: () => readonly Asked[]; readonly stop: () => void } => {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const real = prototype.query;
  const heard: Asked[] = [];
  prototype.query = function (this: pg.Client, ...given) {
    const [first, second] = given as [string | { text?: string; name?: string; values?: unknown[] }, unknown];
    const text = typeof first === 'string' ? first : first?.text;
    const values = typeof first === 'string' ? second : (first?.values ?? second);
    if (text && !FOREIGN.test(text))
      heard.push({
        text,
        name: typeof first === 'string' ? null : (first.name ?? null),
        values: Array.isArray(values) ? [...values] : [],
      });
    return real.apply(this, given);
  };
  return {
    asked: () => heard,
    stop: () => {
      prototype.query = real;
    },
  };
};
