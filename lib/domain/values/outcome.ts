/**
 * The three kinds of bad news have three shapes. A refusal is an expected no and carries a code; an
 * unavailable answer is nobody's no and is tried again; a defect is thrown.
 */
export type Refusal<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  /** Names of values for the message (never personal data). */
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type Ok<Value> = { readonly ok: true; readonly value: Value };

export type Outcome<Value, Code extends string = string> = Ok<Value> | Refusal<Code>;

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  detail?: Readonly<Record<string, string | number>>,
): Refusal<Code> => (detail ? { ok: false, code, detail } : { ok: false, code });
