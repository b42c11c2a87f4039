import * as z from 'zod/mini';
import { type DateBounds, dateFault, OLDEST_BIRTH, tidyDate } from '../values/read-date';
import { tidyText } from '../values/tidy';
import { accountNumberSchema, bankCodeSchema } from './bank-account';
import { emailSchema } from './email';
import { isPlaceholderNpwp, npwpSchema } from './npwp';
import { type NameFault, nameField, nameSchema } from './person-name';
import { phoneSchema } from './phone';
import { orNull, typedField } from './typed-field';

type TextFieldName = 'birth-place' | 'address' | 'occupation';

/** The parts of the data update, in the order in which the counter asks for them (domain: pengkinian data). */
export type ProfileFault =
  | NameFault
  | `${TextFieldName}.${'missing' | 'characters' | 'length'}`
  | `birth-date.${'missing' | 'shape' | 'year' | 'early' | 'future'}`
  | 'sex.missing'
  | 'emergency-relation.missing';

/** No control characters, private signs, halves of signs, or code points that mean nothing. */
const SIGNS_OF_TEXT = /^[^\p{Cc}\p{Co}\p{Cs}\p{Cn}]+$/u;

const textField = (field: TextFieldName, longest: number) =>
  typedField<'Text'>(
    `${field}.missing`,
    tidyText,
    (text) => {
      if (!/[\p{L}\p{N}\p{C}]/u.test(text)) return `${field}.missing`;
      if (!SIGNS_OF_TEXT.test(text)) return `${field}.characters`;
      return text.length > longest ? `${field}.length` : null;
    },
    (sign) => SIGNS_OF_TEXT.test(sign),
  );

/** From the oldest day on which somebody who is alive may have been born, to today. @param today ISO date */
export const birthBounds = (today: string): DateBounds => ({ from: OLDEST_BIRTH, to: today });

const BIRTH_FAULTS = { shape: 'shape', year: 'year', early: 'early', late: 'future' } as const;

/** @param today ISO date at the branch; nobody is born after it. */
export const birthDateField = (today: string) =>
  typedField<'IsoDate'>('birth-date.missing', tidyDate, (date) => {
    if (date === '') return 'birth-date.missing';
    const fault = dateFault(date, birthBounds(today));
    return fault && `birth-date.${BIRTH_FAULTS[fault]}`;
  });

export const SEXES = ['male', 'female'] as const;
export const EMERGENCY_RELATIONS = [
  'spouse',
  'child',
  'parent',
  'sibling',
  'other-relative',
  'neighbour',
] as const;
export type EmergencyRelation = (typeof EMERGENCY_RELATIONS)[number];

/** @param today ISO date at the branch; nobody is born after it. */
export const civilSchema = (today: string) =>
  z.object({
    name: nameSchema,
    birthPlace: textField('birth-place', 100),
    birthDate: birthDateField(today),
    sex: z.enum(SEXES, 'sex.missing'),
    motherName: nameField('mother-name'),
    address: textField('address', 200),
  });
export type Civil = z.output<ReturnType<typeof civilSchema>>;

/** Both may be missing: a person without a phone is whom the counter is for. */
export const contactSchema = z.object({ phone: orNull(phoneSchema), email: orNull(emailSchema) });
export type Contact = z.output<typeof contactSchema>;

export const accountSchema = z.object({
  npwp: orNull(npwpSchema, isPlaceholderNpwp),
  bankCode: bankCodeSchema,
  accountNumber: accountNumberSchema,
  holderName: nameField('holder-name'),
});
export type Account = z.output<typeof accountSchema>;

export const additionalSchema = z.object({
  occupation: textField('occupation', 100),
  emergencyName: nameField('emergency-name'),
  emergencyRelation: z.enum(EMERGENCY_RELATIONS, 'emergency-relation.missing'),
  emergencyPhone: phoneSchema,
});
export type Additional = z.output<typeof additionalSchema>;
