import pg from 'pg';
import { productAddress } from '../platform/database-address';

/** Milliseconds that the database may take to say that it is there. */
const DEADLINE = 1_000;

let line: Promise<pg.Client> | undefined;
let asked: Promise<boolean> | undefined;

/** A connection for this question alone: one of the pool's would have to be waited for while all of them hang. */
const open = async (): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: productAddress(),
    keepAlive: true,
    connectionTimeoutMillis: DEADLINE,
    query_timeout: DEADLINE,
    application_name: 'dampingi-presence',
  });
  const forget = () => {
    line = undefined;
  };
  client.on('error', forget);
  client.on('end', forget);
  await client.connect();
  return client;
};

const ask = async (): Promise<boolean> => {
  line ??= open();
  const mine = line;
  try {
    await (await mine).query('select 1');
    return true;
  } catch {
    line = undefined;
    void mine.then((client) => client.end()).catch(() => undefined);
    return false;
  }
};

/** Whether the database answers now, known within two seconds; whoever asks meanwhile hears the same. */
export const databaseAnswers = (): Promise<boolean> => {
  asked ??= ask().finally(() => {
    asked = undefined;
  });
  return asked;
};

/** Closes the connection that asks, for tests. */
export const closePresence = async (): Promise<void> => {
  const open = line;
  line = undefined;
  await open?.then((client) => client.end()).catch(() => undefined);
};
