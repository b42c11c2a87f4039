/** Problem details (RFC 9457) with our code, the next step and, for defects, a reference number. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly nextStep?: string;
  readonly reference?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

export const problem = (
  status: number,
  code: string,
  title: string,
  more: Partial<Pick<Problem, 'nextStep' | 'reference' | 'detail'>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response =>
  Response.json({ type: `urn:dampingi:problem:${code}`, title, status, code, ...more } satisfies Problem, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
