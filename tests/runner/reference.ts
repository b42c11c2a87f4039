import type * as z from 'zod';
import { CLAIM_CLEAR } from '@/lib/domain/claims/events';
import { DEVICE_CLEAR } from '@/lib/domain/devices/device-events';
import { POLICY_CLEAR } from '@/lib/domain/policies/change-rules';
import { SESSION_CLEAR } from '@/lib/domain/sessions/events';
import type { RefusalMessage } from '@/lib/domain/sessions/refusal-words';
import { EVERY_REFUSAL, type RefusalRoom } from '@/lib/messages/refusals/every-refusal';
import { statusOf } from '@/lib/server/http/refusal-status';
import { DEMO_SECRETS, environmentSchema } from '@/lib/server/platform/env';
import { WHAT_VARIABLES_DO } from './variables';

const GENERATED =
  'Generated from the code by `node --import tsx scripts/make-reference.ts`; a test holds it.';
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const defaultOf = (name: string, type: z.ZodType): string => {
  if (name in DEMO_SECRETS) return "the demo's public secret; refused in production";
  const parsed = type.safeParse(undefined);
  return parsed.success && parsed.data !== undefined ? `\`${String(parsed.data)}\`` : '';
};

const environment = (): string =>
  [
    '# Environment variables',
    '',
    `${GENERATED} All are checked at start, with every fault named.`,
    '',
    '| Variable | What it does | Default |',
    '|---|---|---|',
    ...Object.entries(environmentSchema.shape).map(([name, type]) =>
      row(
        `\`${name}\``,
        WHAT_VARIABLES_DO[name as keyof typeof environmentSchema.shape],
        defaultOf(name, type as z.ZodType),
      ),
    ),
    '',
  ].join('\n');

const TITLES = {
  access: 'At every door',
  devices: 'Of a device and its commands',
  administration: 'Of the administration',
  pin: 'Of a PIN',
  asking: 'Of asking too often',
  public: 'Of participants who ask by themselves',
  payments: 'Of payments',
  pictures: 'Of pictures',
  files: 'Of files',
  claims: 'Of a claim',
  sessions: 'Of a session',
} as const satisfies Record<RefusalRoom, string>;

const refusals = (): string =>
  [
    '# Refusal codes',
    '',
    `${GENERATED} A refusal is an expected no: its code stands in the answer's \`code\`, its sentence and next step in the`,
    "request's language. Adding one: [how-to](../how-to/add-a-refusal.md).",
    ...Object.entries(EVERY_REFUSAL).flatMap(([title, table]) => [
      '',
      `## ${TITLES[title as RefusalRoom]}`,
      '',
      '| Code | Status | What is | What to do next |',
      '|---|---|---|---|',
      ...Object.entries(table as Readonly<Record<string, RefusalMessage>>).map(([code, { en }]) =>
        row(`\`${code}\``, String(statusOf(code)), en.says, en.next),
      ),
    ]),
    '',
  ].join('\n');

const events = (): string =>
  [
    '# Events',
    '',
    `${GENERATED} Names are for ever. Fields in the clear can be read without the stream's key; all others are sealed`,
    '([decision 5](../decisions/0005-sealed-and-clear.md)).',
    ...(
      [
        ['Session', SESSION_CLEAR],
        ['Claim', CLAIM_CLEAR],
        ['Device', DEVICE_CLEAR],
        ['Policy', POLICY_CLEAR],
      ] as const
    ).flatMap(([title, clear]) => [
      '',
      `## ${title}`,
      '',
      '| Event | In the clear |',
      '|---|---|',
      ...Object.entries(clear as Readonly<Record<string, readonly string[]>>).map(([type, fields]) =>
        row(`\`${type}\``, fields.map((field) => `\`${field}\``).join(' ')),
      ),
    ]),
    '',
  ].join('\n');

/** The generated pages of docs/reference, by file name. */
export const referencePages = (): Readonly<Record<string, string>> => ({
  'environment.md': environment(),
  'events.md': events(),
  'refusals.md': refusals(),
});
