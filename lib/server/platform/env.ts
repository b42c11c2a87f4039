import path from 'node:path';
import { z } from 'zod';

/**
 * Secrets of the demo. They are public (they stand here), so production refuses every one of them.
 */
export const DEMO_SECRETS = {
  MASTER_KEY: Buffer.from('dampingi demo master key 32 byte').toString('base64'),
  INDEX_KEY: Buffer.from('dampingi demo index key 32 bytes').toString('base64'),
  SERVICE_KEY: Buffer.from('dampingi demo service key 32 byt').toString('base64'),
  NEXTAUTH_SECRET: 'dampingi-demo-sign-in-secret-not-for-production',
} as const;

const key32 = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64');
const port = z.coerce.number().int().min(1).max(65535);
const url = z.url();
const text = z.string().min(1);
const hostName = z
  .string()
  .regex(/^([a-z0-9-]+(\.[a-z0-9-]+)*|[0-9a-f:]+)$/i, 'must be a host name or an address, without port')
  .transform((name) => name.toLowerCase());

export const environmentSchema = z.object({
  DAMPINGI_MODE: z.enum(['demo', 'production', 'test']).default('demo'),
  PORT: port.default(3000),
  APP_ORIGIN: url.optional(),
  DATA_DIR: text.default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The product's own role, which adds to the journal and never changes it; DATABASE_URL is the owner's. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_AUDIT_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  /** How long one statement may take; a reader of the whole journal sets it higher. */
  DATABASE_STATEMENT_SECONDS: z.coerce.number().int().min(1).max(86_400).default(20),
  MODELS_DIR: text.optional(),
  /** Where signed heads of the journal are kept; a place that the database's owner cannot write is best. */
  CHECKPOINTS_DIR: text.optional(),
  CHECKPOINT_KEEPER_URL: url.optional(),
  CHECKPOINT_KEEPER_TOKEN: text.optional(),
  MASTER_KEY: key32.default(DEMO_SECRETS.MASTER_KEY),
  INDEX_KEY: key32.default(DEMO_SECRETS.INDEX_KEY),
  SERVICE_KEY: key32.default(DEMO_SECRETS.SERVICE_KEY),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default(DEMO_SECRETS.NEXTAUTH_SECRET),
  /**
   * `offered` is for tests and rehearsal, never for production: then a face also counts as matched without movements,
   * and replay and receipt say so.
   */
  FACE_CHALLENGE: z.enum(['required', 'offered']).optional(),
  /**
   * Whether claims are drawn for another branch's confirmation by the shares of policy. `nobody` and `everybody` are
   * for demo and rehearsal: a demo that pays within seconds draws nobody unless it is told to.
   */
  CONFIRMATION_DRAW: z.enum(['policy', 'nobody', 'everybody']).optional(),
  IDLE_MINUTES: z.coerce.number().int().min(1).max(240).default(20),
  SHIFT_HOURS: z.coerce.number().int().min(1).max(24).default(10),
  SANDBOX_PORT: port.optional(),
  SANDBOX_URL: url.optional(),
  BANK_URL: url.optional(),
  BANK_CODE: text.default('002'),
  BANK_PARTNER_ID: text.optional(),
  BANK_CLIENT_KEY: text.optional(),
  BANK_CLIENT_SECRET: text.optional(),
  BANK_PRIVATE_KEY: text.optional(),
  BANK_PUBLIC_KEY: text.optional(),
  BANK_CHANNEL_ID: text.default('95221'),
  BANK_SOURCE_ACCOUNT: text.optional(),
  BANK_SIGNATURE_ENCODING: z.enum(['base64', 'hex']).default('base64'),
  /** JSON rows of further paying banks (lib/server/gateways/bank/bank-rows.ts); holds keys, so it is read like one. */
  BANKS_FILE: text.optional(),
  BANK_TIMESTAMP_FORM: z.enum(['iso-offset', 'iso-ms-z']).default('iso-offset'),
  POPULATION_URL: url.optional(),
  POPULATION_KEY: text.optional(),
  POPULATION_CONTRACT: text.optional(),
  POPULATION_USER: text.optional(),
  SMS_URL: url.optional(),
  SMS_CONTRACT: text.optional(),
  SMS_KEY: text.optional(),
  /** Set where a proxy that overwrites X-Forwarded-* stands in front; without it those headers are dropped. */
  TRUST_PROXY: z.stringbool().optional(),
  LAN_PORT: port.default(3443),
  LAN_HELP_PORT: port.default(3080),
  LAN_HOST: hostName.optional(),
  LAN_CERT: text.optional(),
  LAN_KEY: text.optional(),
  /** The names of the LAN certificate, the first for telling; start:lan sets it for the product's processes. */
  LAN_NAMES: z
    .string()
    .transform((names) => names.split(','))
    .pipe(z.array(hostName).min(1))
    .optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
});

type Parsed = z.output<typeof environmentSchema>;
export type Env = Omit<
  Parsed,
  'APP_ORIGIN' | 'SANDBOX_PORT' | 'TRUST_PROXY' | 'FACE_CHALLENGE' | 'CONFIRMATION_DRAW' | 'CHECKPOINTS_DIR'
> & {
  readonly CHECKPOINTS_DIR: string;
  readonly APP_ORIGIN: string;
  readonly TRUST_PROXY: boolean;
  readonly FACE_CHALLENGE: 'required' | 'offered';
  readonly CONFIRMATION_DRAW: 'policy' | 'nobody' | 'everybody';
  readonly SANDBOX_PORT: number;
};

const GATEWAYS = [
  'BANK_URL',
  'BANK_PARTNER_ID',
  'BANK_CLIENT_KEY',
  'BANK_CLIENT_SECRET',
  'BANK_PRIVATE_KEY',
  'BANK_PUBLIC_KEY',
  'BANK_SOURCE_ACCOUNT',
  'POPULATION_URL',
  'POPULATION_KEY',
  'POPULATION_CONTRACT',
  'POPULATION_USER',
  'SMS_URL',
  'SMS_CONTRACT',
  'SMS_KEY',
] as const;

/** Base64 can be written in more than one way; what it stands for is what counts. */
const isSameSecret = (one: string, other: string): boolean =>
  one === other || Buffer.from(one, 'base64').equals(Buffer.from(other, 'base64'));

const userOf = (address: string): string => new URL(address).username;

const productionFaults = (env: Parsed): string[] => {
  const faults: string[] = [];
  for (const name of Object.keys(DEMO_SECRETS) as (keyof typeof DEMO_SECRETS)[]) {
    if (isSameSecret(env[name], DEMO_SECRETS[name]))
      faults.push(`${name}: is the public demo secret; set your own`);
  }
  if (!env.DATABASE_APP_URL)
    faults.push('DATABASE_APP_URL: required in production (the role that may not change the journal)');
  else if (env.DATABASE_URL && userOf(env.DATABASE_URL) === userOf(env.DATABASE_APP_URL))
    faults.push('DATABASE_APP_URL: must be another role than DATABASE_URL, which owns the tables');
  if (!env.APP_ORIGIN && !env.LAN_NAMES)
    faults.push('APP_ORIGIN: required in production (the https address that people type)');
  if (env.APP_ORIGIN?.startsWith('http:')) faults.push('APP_ORIGIN: must be https in production');
  if (env.FACE_CHALLENGE === 'offered') faults.push('FACE_CHALLENGE: must be required in production');
  if (env.CONFIRMATION_DRAW && env.CONFIRMATION_DRAW !== 'policy')
    faults.push('CONFIRMATION_DRAW: must be policy in production');
  if (env.SANDBOX_URL) faults.push('SANDBOX_URL: the sandbox must not be reachable in production');
  for (const name of GATEWAYS) {
    if (!env[name]) faults.push(`${name}: required in production`);
    else if (/sandbox|demo-only/i.test(String(env[name]))) faults.push(`${name}: names the sandbox`);
  }
  return faults;
};

const oidcFaults = (env: Parsed): string[] => {
  const given = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length;
  return given === 0 || given === 3
    ? []
    : ['OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: set all three or none'];
};

const lanFaults = (env: Parsed): string[] => {
  const faults: string[] = [];
  if (Boolean(env.LAN_CERT) !== Boolean(env.LAN_KEY)) faults.push('LAN_CERT, LAN_KEY: set both or none');
  if (!env.LAN_NAMES) return faults;
  if (env.APP_ORIGIN?.startsWith('http:')) faults.push('APP_ORIGIN: must be https on the LAN');
  const ports = [env.PORT, env.SANDBOX_PORT ?? env.PORT + 1, env.LAN_PORT, env.LAN_HELP_PORT];
  if (new Set(ports).size < ports.length) {
    faults.push('PORT, SANDBOX_PORT, LAN_PORT, LAN_HELP_PORT: must differ from each other');
  }
  return faults;
};

/** `https://` and the first of the certificate's names; an address of IPv6 in brackets. */
const lanOrigin = ({ LAN_NAMES, LAN_PORT }: Parsed): string | undefined => {
  const name = LAN_NAMES?.[0];
  if (!name) return undefined;
  return new URL(`https://${name.includes(':') ? `[${name}]` : name}:${LAN_PORT}`).origin;
};

/**
 * Reads and checks the environment as a whole.
 * @returns every fault by the variable's name, or the parsed environment with derived defaults.
 */
export const readEnv = (
  source: Readonly<Record<string, string | undefined>>,
): { ok: true; value: Env } | { ok: false; faults: string[] } => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
  }
  const env = parsed.data;
  const faults = [
    ...oidcFaults(env),
    ...lanFaults(env),
    ...(env.DAMPINGI_MODE === 'production' ? productionFaults(env) : []),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      ...env,
      DATA_DIR: path.resolve(env.DATA_DIR),
      CHECKPOINTS_DIR: path.resolve(env.CHECKPOINTS_DIR ?? path.join(env.DATA_DIR, 'checkpoints')),
      APP_ORIGIN: env.APP_ORIGIN ?? lanOrigin(env) ?? `http://localhost:${env.PORT}`,
      // In production the plain server cannot be reached but through a proxy: it speaks http, the origin https.
      TRUST_PROXY: env.TRUST_PROXY ?? (env.DAMPINGI_MODE === 'production' && !env.LAN_NAMES),
      FACE_CHALLENGE: env.FACE_CHALLENGE ?? 'required',
      CONFIRMATION_DRAW: env.CONFIRMATION_DRAW ?? (env.DAMPINGI_MODE === 'production' ? 'policy' : 'nobody'),
      SANDBOX_PORT: env.SANDBOX_PORT ?? env.PORT + 1,
    },
  };
};

let cached: Env | undefined;

/** The process's environment, checked once. Throws with every fault in its message. */
export const env = (): Env => {
  if (cached) return cached;
  const read = readEnv(process.env);
  if (!read.ok)
    throw new Error(`The environment has faults:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`);
  cached = read.value;
  return cached;
};

/**
 * The sandbox's origin as a browser reaches it: empty on the LAN, where the demo camera's addresses are served
 * by this very origin (a phone has no way to this machine's localhost); null where there is no sandbox.
 */
export const sandboxOrigin = ({
  DAMPINGI_MODE,
  SANDBOX_URL,
  SANDBOX_PORT,
  LAN_NAMES,
}: Env): string | null => {
  if (DAMPINGI_MODE === 'production' || !SANDBOX_URL) return null;
  return LAN_NAMES ? '' : `http://localhost:${SANDBOX_PORT}`;
};
