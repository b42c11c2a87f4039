import type { IncomingMessage } from 'node:http';
import type { Route } from './route';

const isHere = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/**
 * Who may use the page and the admin calls: programs of this computer (no Origin), the page itself and,
 * where the route says so, the application. A foreign website that guesses the port, also by a name that it
 * points at 127.0.0.1, gets nothing.
 */
export const mayReach = (request: IncomingMessage, route: Route, appOrigin: string): boolean => {
  if (!route.reach) return true;
  const host = request.headers.host ?? '';
  if (!isHere(host)) return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return origin === `http://${host}` || (route.reach === 'application' && origin === appOrigin);
};

/** Lets the application's pages read a reply that is meant for them. */
export const crossOriginHeaders = (
  request: IncomingMessage,
  route: Route,
  appOrigin: string,
): Readonly<Record<string, string>> =>
  route.reach === 'application'
    ? {
        'cross-origin-resource-policy': 'cross-origin',
        vary: 'Origin',
        ...(request.headers.origin === appOrigin ? { 'access-control-allow-origin': appOrigin } : {}),
      }
    : { 'cross-origin-resource-policy': 'same-origin' };
