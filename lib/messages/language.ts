import type { Language } from '../domain/sessions/events';

/**
 * Texts of one room in every language, side by side. English must have exactly the keys and parameters of
 * Indonesian; a text with a parameter is a function, so none is put together from pieces. Javanese would
 * join here as one more key, and the compiler would name every text that is missing.
 */
export type Texts<Room> = Readonly<Record<Language, Room>>;

/** Makes English follow the shape of Indonesian. */
export const inBoth = <Room>(id: Room, en: NoInfer<Room>): Texts<Room> => ({ id, en });

export const LANGUAGE_COOKIE = 'dampingi.language';

/** The officer's language from a cookie header's value. Indonesian unless English was chosen. */
export const languageOf = (value: string | undefined): Language => (value === 'en' ? 'en' : 'id');
