import * as z from 'zod/mini';
import { isValidDate } from '../values/calendar';
import { accountNumberSchema, bankCodeSchema } from './bank-account';
import { emailSchema } from './email';
import { npwpSchema } from './npwp';
import { phoneSchema } from './phone';
import { orNull, typedField } from './typed-field';

/** The parts of the data update, in the order in which the counter asks for them (domain: pengkinian data). */
export type ProfileFault =
  | 'name.missing'
  | 'name.characters'
  | 'name.length'
  | 'birth-place.missing'
  | 'birth-place.length'
  | 'birth-date.missing'
  | 'birth-date.shape'
  | 'birth-date.future'
  | 'sex.missing'
  | 'mother-name.missing'
  | 'mother-name.characters'
  | 'mother-name.length'
  | 'address.missing'
  | 'address.length'
  | 'holder-name.missing'
  | 'holder-name.characters'
  | 'holder-name.length'
  | 'occupation.missing'
  | 'occupation.length'
  | 'emergency-name.missing'
  | 'emergency-name.characters'
  | 'emergency-name.length'
  | 'emergency-relation.missing';

const tidy = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

/** Many Indonesians have one name, some of a single letter or two; names longer than 100 are cut on no card. */
const nameField = (field: 'name' | 'mother-name' | 'holder-name' | 'emergency-name') =>
  typedField<'Name'>(`${field}.missing`, tidy, (name) => {
    if (name === '') return `${field}.missing`;
    if (!/^[\p{L}\p{M}\s.,'’`-]+$/u.test(name)) return `${field}.characters`;
    return name.length > 100 ? `${field}.length` : null;
  });

/** A person's name as on the KTP. */
export const nameSchema = nameField('name');

const textField = (field: 'birth-place' | 'address' | 'occupation', longest: number) =>
  typedField<'Text'>(`${field}.missing`, tidy, (text) => {
    if (text === '') return `${field}.missing`;
    return text.length > longest ? `${field}.length` : null;
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
    birthDate: typedField<'IsoDate'>('birth-date.missing', tidy, (date) => {
      if (date === '') return 'birth-date.missing';
      if (!isValidDate(date)) return 'birth-date.shape';
      return date > today ? 'birth-date.future' : null;
    }),
    sex: z.enum(SEXES, 'sex.missing'),
    motherName: nameField('mother-name'),
    address: textField('address', 200),
  });
export type Civil = z.output<ReturnType<typeof civilSchema>>;

/** Both may be missing: a person without a phone is whom the counter is for. */
export const contactSchema = z.object({ phone: orNull(phoneSchema), email: orNull(emailSchema) });
export type Contact = z.output<typeof contactSchema>;

export const accountSchema = z.object({
  npwp: orNull(npwpSchema),
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
