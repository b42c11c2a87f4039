import type { RefusalMessage } from '../../domain/sessions/refusal-words';
import type { Language } from '../../domain/values/language';
import { EVERY_REFUSAL, type RefusalIn, type RefusalRoom } from '../../messages/refusals/every-refusal';
import { problem } from '../platform/http/problem';
import { statusOf } from './refusal-status';

type More = {
  readonly detail?: Readonly<Record<string, unknown>>;
  /** A defect's number, to ask by. */
  readonly reference?: string;
  /** Where the code says too little: asked of the same body, one door may mean another thing. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A no that has no language yet: whoever answers the request gives it the words in the reader's. */
export type Refused = { readonly refused: RefusalMessage; readonly code: string } & More;

/** What a door of the API comes to. */
export type Answer = Response | Refused;

/** The no of one room. The compiler knows the room's codes; every one has its words in every language. */
export const refused = <Room extends RefusalRoom>(
  room: Room,
  code: RefusalIn<Room>,
  more: More = {},
): Refused => {
  const words = (EVERY_REFUSAL[room] as Readonly<Record<string, RefusalMessage>>)[code];
  if (!words) throw new Error(`no words for ${code} in ${room}`);
  return { refused: words, code, ...more };
};

/** The same for a code that comes from inside as a text; `otherwise` where the room does not know it. */
export const refusedAs = <Room extends RefusalRoom>(
  room: Room,
  code: string,
  otherwise: RefusalIn<Room>,
  more: More = {},
): Refused => {
  const known = Object.hasOwn(EVERY_REFUSAL[room], code);
  return { ...refused(room, known ? (code as RefusalIn<Room>) : otherwise, more), code };
};

/** Problem details (RFC 9457) in one language. */
export const sayRefused = ({ refused: words, code, ...more }: Refused, language: Language): Response => {
  const { says, next } = words[language];
  const { detail, reference } = more;
  return problem(
    more.status ?? statusOf(code),
    code,
    says,
    { nextStep: next, ...(reference ? { reference } : {}), ...(detail ? { detail } : {}) },
    { 'content-language': language, ...more.headers },
  );
};
