/**
 * The allow-list logger: only these fields ever reach a log line, each with a shape that cannot carry a
 * name, a number or free text of a person. What is not listed is dropped, not masked.
 */
const ALLOWED = {
  code: /^[a-z0-9.:_-]{1,80}$/i,
  job: /^[a-z0-9.-]{1,60}$/,
  step: /^[a-z-]{1,40}$/,
  route: /^[A-Za-z0-9/[\]._-]{1,120}$/,
  method: /^[A-Z]{3,7}$/,
  reference: /^[0-9a-f-]{1,40}$/,
  branch: /^[A-Z0-9-]{1,12}$/,
  stream: /^[0-9a-f-]{36}$/,
  defect: /^[A-Za-z]{1,60}$/,
  at: /^[^\n]{1,400}$/,
} as const satisfies Record<string, RegExp>;

type Field = keyof typeof ALLOWED;
export type LogFields = Partial<Record<Field, string>> & {
  status?: number;
  durationMs?: number;
  attempt?: number;
  count?: number;
};

const NUMBERS = ['status', 'durationMs', 'attempt', 'count'] as const;

/** Keeps the allowed fields whose value has the allowed shape. */
export const allowedFields = (fields: LogFields): Record<string, string | number> => {
  const kept: Record<string, string | number> = {};
  for (const [name, shape] of Object.entries(ALLOWED) as [Field, RegExp][]) {
    const value = fields[name];
    if (typeof value === 'string' && shape.test(value)) kept[name] = value;
  }
  for (const name of NUMBERS) {
    const value = fields[name];
    if (typeof value === 'number' && Number.isFinite(value)) kept[name] = value;
  }
  return kept;
};

/** One JSON line on standard error. `event` is a constant of the code, never built from input. */
export const log = (level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void => {
  process.stderr.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, event, ...allowedFields(fields) })}\n`,
  );
};

/**
 * Logs a defect by its class and the places in our code, never its message (a database's message quotes
 * the values it choked on), and returns the reference number that the person is shown.
 */
export const logDefect = (event: string, error: unknown, fields: LogFields = {}): string => {
  const reference = crypto.randomUUID().slice(0, 8);
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const code = (error as { code?: unknown } | null)?.code;
  log('error', event, {
    ...fields,
    reference,
    defect: error instanceof Error ? error.name : 'Unknown',
    code: typeof code === 'string' ? code : fields.code,
    at: frames
      .slice(0, 5)
      .map((line) => line.trim().replace(process.cwd(), ''))
      .join(' | ')
      .slice(0, 400),
  });
  return reference;
};
