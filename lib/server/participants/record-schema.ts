import * as z from 'zod/mini';
import { nikSchema } from '../../domain/people/nik';
import { accountSchema, additionalSchema, civilSchema, contactSchema } from '../../domain/people/profile';

/** The parts of a person's record with what judges them today. @param today ISO date */
export const partSchemas = (today: string) =>
  ({
    person: { kind: 'participant', schema: z.object({ nik: nikSchema }) },
    civil: { kind: 'participant', schema: civilSchema(today) },
    contact: { kind: 'participant', schema: contactSchema },
    account: { kind: 'account', schema: accountSchema },
    additional: { kind: 'participant', schema: additionalSchema },
  }) as const;
