import { z } from 'zod';
import type { NewBranch } from '@/lib/server/administration/add-branch';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';

const text = { type: 'string' } as const;

export const OPTIONS = {
  'branch-code': text,
  'branch-name': text,
  'time-zone': text,
  'admin-username': text,
  'admin-name': text,
  'second-username': text,
  'second-name': text,
  recover: { type: 'boolean' },
  change: { type: 'boolean' },
  why: text,
} as const;

const code = z.string().regex(/^[A-Z0-9]{2,8}$/, 'capital letters and digits, such as MJK');
const username = z.string().regex(/^[a-z0-9.]{3,40}$/, '3 to 40 small letters, digits or dots');
const name = z.string().min(1);

const first = z
  .object({
    'branch-code': code,
    'branch-name': name,
    'time-zone': z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    'admin-username': username,
    'admin-name': name,
    'second-username': username.optional(),
    'second-name': name.optional(),
  })
  .refine((given) => (given['second-username'] === undefined) === (given['second-name'] === undefined), {
    path: ['second-name'],
    message: 'a second administrator has both a user name and a name',
  })
  .refine((given) => given['second-username'] !== given['admin-username'], {
    path: ['second-username'],
    message: 'somebody else than the first',
  });
const recovery = z.object({ 'branch-code': code.optional(), 'admin-username': username, 'admin-name': name });
const change = z.object({ why: z.string().min(1) });

type Person = { readonly username: string; readonly name: string };
export type BootstrapOrder =
  | { readonly kind: 'first'; readonly branch: NewBranch; readonly administrators: readonly Person[] }
  | ({ readonly kind: 'recover'; readonly branchId: string | null } & Person)
  | { readonly kind: 'change'; readonly why: string };

const read = <Schema extends z.ZodType>(schema: Schema, values: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  --${issue.path.join('.')}: ${issue.message}`);
  throw new SetupFault(`Nothing was made.\n${faults.join('\n')}`);
};

/** What the command's options ask for. @throws SetupFault that names every option at fault */
export const readOrder = (values: Readonly<Record<string, string | boolean | undefined>>): BootstrapOrder => {
  if (values.change) return { kind: 'change', ...read(change, values) };
  if (values.recover) {
    const given = read(recovery, values);
    return {
      kind: 'recover',
      username: given['admin-username'],
      name: given['admin-name'],
      branchId: given['branch-code'] ?? null,
    };
  }
  const given = read(first, values);
  const second = given['second-username'];
  return {
    kind: 'first',
    branch: { id: given['branch-code'], name: given['branch-name'], timeZone: given['time-zone'] },
    administrators: [
      { username: given['admin-username'], name: given['admin-name'] },
      ...(second ? [{ username: second, name: given['second-name'] ?? second }] : []),
    ],
  };
};
