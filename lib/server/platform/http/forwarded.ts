import type { IncomingHttpHeaders } from 'node:http';

const SAYS_WHO_ASKED = /^(forwarded|x-forwarded-.+|x-real-ip)$/;

/**
 * Drops what only a proxy may say about the browser's side. Whoever reaches this server directly could
 * otherwise choose the address that sign-in attempts are counted by, or the host that links are made for.
 */
export const forgetForwarded = (headers: IncomingHttpHeaders): void => {
  for (const name of Object.keys(headers)) if (SAYS_WHO_ASKED.test(name)) delete headers[name];
};
