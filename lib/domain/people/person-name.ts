import { tidyText } from '../values/tidy';
import { typedField } from './typed-field';

/** Fields that hold a person's name. */
export type NameField = 'name' | 'mother-name' | 'holder-name' | 'emergency-name';
export type NameFault = `${NameField}.${'missing' | 'characters' | 'letters' | 'length'}`;

/**
 * What civil registry cards and passbooks carry: letters and marks of every script, apostrophes in the ways in which
 * they are typed, hyphens and dashes, full stops, commas, an alias after a stroke, brackets and "&".
 */
const SIGNS = /^[\p{L}\p{M}\p{Dash}\s.,'’‘´`/()&]+$/u;
/** An account may be a joint one or a firm's: "TOKO 88". */
const SIGNS_OF_HOLDER = /^[\p{L}\p{M}\p{Nd}\p{Dash}\s.,'’‘´`/()&]+$/u;
/** Nothing but dashes, dots and brackets: what is written where there is no name. */
const ONLY_SIGNS = /^[\p{Dash}\s.,'’‘´`/()&]*$/u;

/** Letters and signs; names longer than this are cut on no card. */
const LONGEST = 100;

/** Many Indonesians have one name, some of a single letter or two: one letter is enough. */
export const nameField = (field: NameField) => {
  const signs = field === 'holder-name' ? SIGNS_OF_HOLDER : SIGNS;
  return typedField<'Name'>(
    `${field}.missing`,
    tidyText,
    (name) => {
      if (ONLY_SIGNS.test(name)) return `${field}.missing`;
      if (!signs.test(name)) return `${field}.characters`;
      if (!/\p{L}/u.test(name)) return `${field}.letters`;
      return [...name].length > LONGEST ? `${field}.length` : null;
    },
    (sign) => signs.test(sign),
  );
};

/** A person's name as on the KTP. */
export const nameSchema = nameField('name');
