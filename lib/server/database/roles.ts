import pg from 'pg';

/** Tables whose rows are only ever added; the owner's triggers say so once more. */
const APPEND_ONLY = [
  'events',
  'commands',
  'proofs',
  'binding_starts',
  'policy_rows',
  'policy_versions',
  'schema_migrations',
] as const;

/** Written by the owner's set-up alone. */
const READ_ONLY: readonly string[] = ['binding_starts', 'schema_migrations'];

const quoted = (name: string): string => pg.escapeIdentifier(name);

const roleOf = (address: string): { name: string; password: string } => {
  const url = new URL(address);
  return { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
};

const opens = async (address: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Roles belong to the whole server, so several set-ups may make the same one at once. */
const ALREADY = new Set(['42710', '23505', 'XX000']);

const makeRole = async (owner: pg.Client, address: string): Promise<void> => {
  if (await opens(address)) return;
  const { name, password } = roleOf(address);
  const known = await owner.query('select from pg_roles where rolname = $1', [name]);
  const act = known.rowCount ? 'alter' : 'create';
  const text = `${act} role ${quoted(name)} login nosuperuser nocreatedb nocreaterole password ${pg.escapeLiteral(password)}`;
  await owner.query(text).catch((error: { code?: string }) => {
    if (!ALREADY.has(error.code ?? '')) throw error;
  });
  if (!(await opens(address)))
    throw new Error(
      `the role ${name} cannot sign in at the database: let its owner make roles, or make it by hand with the password of its address`,
    );
};

const grants = (app: string, audit: string): readonly string[] => [
  'revoke create on schema public from public',
  ...[app, audit].flatMap((role) => [
    `grant usage on schema public, graphile_worker to ${role}`,
    `revoke all on all tables in schema public from ${role}`,
    `grant select on all tables in schema public to ${role}`,
  ]),
  `grant insert, update, delete on all tables in schema public to ${app}`,
  `grant usage, select on all sequences in schema public to ${app}`,
  ...APPEND_ONLY.map((table) => `revoke update, delete on ${table} from ${app}`),
  ...READ_ONLY.map((table) => `revoke insert on ${table} from ${app}`),
  `grant select, insert, update, delete on all tables in schema graphile_worker to ${app}`,
  `grant usage, select on all sequences in schema graphile_worker to ${app}`,
  `grant execute on all functions in schema graphile_worker to ${app}`,
];

/** The queue's tables let nobody but their owner see a row; the product works them. */
const openQueue = async (owner: pg.Client, app: string): Promise<void> => {
  const { rows } = await owner.query<{ name: string; open: boolean }>(
    `select c.relname as name, exists (select from pg_policies p where p.schemaname = 'graphile_worker' and p.tablename = c.relname
              and p.policyname = 'dampingi_app') as open
       from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity`,
  );
  for (const { name, open } of rows)
    if (!open)
      await owner.query(
        `create policy dampingi_app on graphile_worker.${quoted(name)} to ${app} using (true) with check (true)`,
      );
};

/**
 * Makes the two roles where they are missing and gives each what it needs: the product reads and adds, and changes
 * read models; it adds to the journal and never changes it, and makes, alters, empties and silences nothing. The
 * audit reads. Done after every set-up, so that new tables are covered.
 */
export const grantRoles = async (
  owner: pg.Client,
  { app, audit }: { readonly app: string; readonly audit: string },
): Promise<void> => {
  for (const address of [app, audit]) await makeRole(owner, address);
  const [appName, auditName] = [roleOf(app).name, roleOf(audit).name];
  if (appName === owner.user) throw new Error('the product must not be the owner of its database');
  const [appRole, auditRole] = [quoted(appName), quoted(auditName)];
  await owner.query('begin');
  for (const statement of grants(appRole, auditRole)) await owner.query(statement);
  await openQueue(owner, appRole);
  await owner.query('commit');
};
