import { createHmac } from 'node:crypto';
import { type Env, env } from './env';

/** Who the product is at the database, and who audits it. Migrations run as the owner and as nobody else. */
export const APP_ROLE = 'dampingi_app';
export const AUDIT_ROLE = 'dampingi_audit';

/**
 * The owner's address as another role. Its password is derived from the owner's, so that the demo and the tests need
 * no further secret; production names addresses of its own (DATABASE_APP_URL, DATABASE_AUDIT_URL).
 */
export const addressAs = (owner: string, role: string): string => {
  const url = new URL(owner);
  const key = decodeURIComponent(url.password) || 'dampingi';
  url.username = role;
  url.password = createHmac('sha256', key).update(`role:${role}`).digest('base64url');
  return url.href;
};

type Addresses = Pick<Env, 'DATABASE_URL' | 'DATABASE_APP_URL'>;

/** Where the product's own processes reach the database: as the role that may not change the journal. */
export const productAddress = ({ DATABASE_URL, DATABASE_APP_URL }: Addresses = env()): string => {
  if (DATABASE_APP_URL) return DATABASE_APP_URL;
  if (!DATABASE_URL) throw new Error('DATABASE_URL: not set');
  return addressAs(DATABASE_URL, APP_ROLE);
};

/** Where the audit reads. */
export const auditAddress = (given: Addresses & Pick<Env, 'DATABASE_AUDIT_URL'> = env()): string =>
  given.DATABASE_AUDIT_URL ??
  given.DATABASE_APP_URL ??
  (given.DATABASE_URL ? addressAs(given.DATABASE_URL, AUDIT_ROLE) : productAddress(given));
