import * as z from 'zod/mini';
import { isBlank, placeOfStranger } from '../values/tidy';

export type Branded<Brand extends string> = string & z.core.$brand<Brand>;

/** What is wrong with one field: a code of field-errors.ts, and where the sign stands that is not taken. */
export type FieldFault = {
  readonly field: string;
  readonly code: string;
  /** Counted from 1 in what is seen; only where one sign is at fault. */
  readonly place?: number;
};

const PLACED = /^([^@]+)@(\d+)$/;

/** A code and a place as one text, which is what an issue of a schema has room for. */
export const placedCode = ({ code, place }: { readonly code: string; readonly place?: unknown }): string =>
  typeof place === 'number' ? `${code}@${place}` : code;

/** The other way round. */
export const splitCode = (message: string): Pick<FieldFault, 'code' | 'place'> => {
  const placed = PLACED.exec(message);
  return placed ? { code: placed[1] ?? message, place: Number(placed[2]) } : { code: message };
};

/** Issues of a schema as faults of fields; what was typed is never repeated. */
export const faultsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): FieldFault[] =>
  issues.map(({ path, message }) => ({ field: path.map(String).join('.'), ...splitCode(message) }));

/**
 * A schema for something a person typed: tidied first, then judged by one function that names the first
 * fault. The message of an issue is a code (see field-errors.ts), so form, API and journal say it alike;
 * where a sign is at fault its place follows the code (`nik.letters@11`).
 *
 * @param missing code for anything that is not text
 * @param tidy takes out what people type for reading (spaces, dots, dashes)
 * @param fault code of what is wrong with the tidied text, or null
 * @param belongs whether the field takes a sign; a fault whose text holds another one tells where
 */
export const typedField = <Brand extends string>(
  missing: string,
  tidy: (typed: string) => string,
  fault: (tidied: string) => string | null,
  belongs?: (sign: string) => boolean,
): z.ZodMiniType<Branded<Brand>, string> =>
  z.pipe(
    z.string(missing),
    z.transform((typed: string, payload) => {
      const tidied = tidy(typed);
      const code = fault(tidied);
      if (code) {
        const place = belongs && placeOfStranger(typed, belongs);
        const message = placedCode(place ? { code, place } : { code });
        payload.issues.push({ code: 'custom', message, input: '', continue: false });
      }
      return tidied as Branded<Brand>;
    }),
  );

/**
 * Nothing, or what people write where there is nothing, is null; anything else is judged by the schema: fields that
 * may be left out.
 * @param alsoNone further texts that mean none in this field
 */
export const orNull = <Value>(
  schema: z.ZodMiniType<Value, string>,
  alsoNone: (typed: string) => boolean = () => false,
) =>
  z.pipe(
    z.transform((typed: string | null | undefined) => {
      if (typed === null || typed === undefined) return null;
      return typeof typed === 'string' && (isBlank(typed) || alsoNone(typed)) ? null : typed;
    }),
    z.nullable(schema),
  );
