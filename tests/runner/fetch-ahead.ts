import type { Import } from './rooms';

/** Fetches every piece of a session while there is a network. */
const AHEAD = 'components/session/fetch-ahead.ts';
const IN_A_SESSION = /^components\/(session|shell|steps)\//;

/** Places of their own, opened with a network: the pages around a session, and what only they lead to. */
const OUTSIDE: readonly string[] = [
  'components/session/new-session.tsx',
  'components/outbox/field-screen.tsx',
  'components/outbox/open-vault.tsx',
  'components/session/moving/take-screen.tsx',
  'components/session/moving/scan-code.tsx',
];

/**
 * The pieces of a session that are loaded as they are needed and that nobody fetches ahead: the network may have gone
 * by then.
 * @returns how many are fetched ahead, and the imports of those that are not
 */
export const lookAhead = (imports: readonly Import[]): { fetched: number; missed: readonly Import[] } => {
  const dynamic = imports.filter((one) => one.dynamic);
  const fetched = new Set(dynamic.filter(({ from }) => from === AHEAD).map(({ to }) => to));
  const needed = dynamic.filter(({ from }) => from !== AHEAD && IN_A_SESSION.test(from));
  return {
    fetched: fetched.size,
    missed: needed.filter(({ to }) => !fetched.has(to) && !OUTSIDE.includes(to)),
  };
};
