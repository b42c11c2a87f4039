import * as z from 'zod/mini';

export type Branded<Brand extends string> = string & z.core.$brand<Brand>;

/**
 * A schema for something a person typed: tidied first, then judged by one function that names the first
 * fault. The message of an issue is a code (see field-errors.ts), so form, API and journal say it alike.
 *
 * @param missing code for anything that is not text
 * @param tidy takes out what people type for reading (spaces, dots, dashes)
 * @param fault code of what is wrong with the tidied text, or null
 */
export const typedField = <Brand extends string>(
  missing: string,
  tidy: (typed: string) => string,
  fault: (tidied: string) => string | null,
): z.ZodMiniType<Branded<Brand>, string> =>
  z.pipe(
    z.pipe(z.string(missing), z.transform(tidy)),
    z.string().check((payload) => {
      const code = fault(payload.value);
      if (code) payload.issues.push({ code: 'custom', message: code, input: '', continue: false });
    }) as unknown as z.ZodMiniType<Branded<Brand>, string>,
  );

/** An empty text is null, anything else is judged by the schema: fields that may be left out. */
export const orNull = <Value>(schema: z.ZodMiniType<Value, string>) =>
  z.pipe(
    z.transform((typed: string | null | undefined) =>
      typed === null || typed === undefined || typed === '' ? null : typed,
    ),
    z.nullable(schema),
  );

export const withoutSeparators = (typed: string): string => typed.replace(/[\s.\-/]/g, '');
