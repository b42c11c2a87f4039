/** Languages that the product speaks. Adding one makes the compiler name every text that misses it. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One value for every language. */
export type InLanguages<Value> = Readonly<Record<Language, Value>>;

/** Arguments of a function that takes one value for every language, in their order. */
export type EachLanguage<Value> = { readonly [Place in keyof typeof LANGUAGES]: Value };

/**
 * Texts of one room in every language, side by side. All others must have exactly the keys and parameters of
 * Indonesian; a text with a parameter is a function, so none is put together from pieces.
 */
export const texts = <Room>(
  rooms: { readonly id: Room } & Readonly<Record<Exclude<Language, 'id'>, NoInfer<Room>>>,
): InLanguages<Room> => rooms;
