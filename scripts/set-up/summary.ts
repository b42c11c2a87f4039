import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { Env } from '@/lib/server/platform/env';

type SignIn = { role: string; branch: string; username: string; password: string };
type EnrolmentCode = { branch: string; code: string };

/** What a visitor of the demo needs to know, on one screen. */
export function summary(
  env: Pick<Env, 'APP_ORIGIN' | 'SANDBOX_PORT' | 'DATA_DIR'>,
  seeded: { readonly signIns: readonly SignIn[]; readonly enrolmentCodes: readonly EnrolmentCode[] },
): string {
  const rows = [
    ['Role', 'Branch', 'Username', 'Password'],
    ...seeded.signIns.map(({ role, branch, username, password }) => [role, branch, username, password]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  const codes = seeded.enrolmentCodes.map(({ branch, code }) => `  ${branch}: ${code}`);
  return [
    '',
    `Dampingi is ready:  ${env.APP_ORIGIN}`,
    `Sandbox (bank, registry, SMS):  http://localhost:${env.SANDBOX_PORT}`,
    '',
    ...table,
    `  PIN of all: ${DEMO_PIN}`,
    '',
    'Device enrolment codes (each enrols one browser)',
    ...(codes.length > 0 ? codes : ['  all used; an administrator issues more']),
    '',
    `Data: ${env.DATA_DIR}`,
    'Stop with Ctrl-C.',
  ].join('\n');
}
