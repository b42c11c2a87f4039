'use client';
import type { ReactNode } from 'react';
import { STAFF_ROLES } from '@/lib/domain/staff/change-commands';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import type { BranchLine } from '@/lib/server/staff/list-changes';
import type { StaffLine } from '@/lib/server/staff/list-staff';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { ProposeChange } from './propose-change';

type ChangeStaffProps = {
  line: StaffLine;
  branchId: string;
  branches: readonly BranchLine[];
  actor: string;
  language: Language;
};

type Kind =
  | 'change-role'
  | 'move-branch'
  | 'reset-password'
  | 'set-household'
  | 'link-identity'
  | 'reactivate-staff';
const IN_USE: readonly Kind[] = [
  'change-role',
  'move-branch',
  'reset-password',
  'set-household',
  'link-identity',
];

/** What may be proposed about one account; each opens a form of its own. */
export function ChangeStaff({ line, branchId, branches, actor, language }: ChangeStaffProps) {
  const texts = STAFF_CHANGES[language];
  const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
  const id = (name: string) => `${name}-${line.id}`;
  const forms: Record<Kind, { fields: ReactNode; read: (form: FormData) => object }> = {
    'change-role': {
      fields: (
        <SelectField
          id={id('role')}
          name="role"
          label={texts.details.role}
          options={STAFF_ROLES.filter((role) => role !== line.role).map((role) => ({
            value: role,
            label: OFFICE[language].roles[role],
          }))}
        />
      ),
      read: (form) => ({ role: text(form, 'role') }),
    },
    'move-branch': {
      fields: (
        <SelectField
          id={id('branch')}
          name="branch"
          label={texts.branch}
          options={branches
            .filter((branch) => branch.id !== branchId)
            .map((branch) => ({ value: branch.id, label: branch.name }))}
        />
      ),
      read: (form) => ({ branchId: text(form, 'branch') }),
    },
    'reset-password': { fields: null, read: () => ({}) },
    'reactivate-staff': { fields: null, read: () => ({}) },
    'set-household': {
      fields: (
        <TextArea
          id={id('niks')}
          name="niks"
          label={texts.household}
          hint={texts.householdHint}
          inputMode="numeric"
          autoComplete="off"
        />
      ),
      read: (form) => ({
        niks: text(form, 'niks')
          .split('\n')
          .map((nik) => nik.trim())
          .filter(Boolean),
      }),
    },
    'link-identity': {
      fields: (
        <TextField
          id={id('subject')}
          name="subject"
          label={texts.subject}
          hint={texts.subjectHint}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={255}
        />
      ),
      read: (form) => ({ subject: text(form, 'subject') }),
    },
  };
  const kinds = line.active ? IN_USE : (['reactivate-staff'] as const);
  return (
    <div className="flex flex-wrap gap-2">
      {kinds.map((what) => (
        <ProposeChange
          key={what}
          title={`${texts.kinds[what]}: ${line.name}`}
          opener={(open) => (
            <Button variant="secondary" className="min-h-11! px-3! text-sm!" onClick={open}>
              {texts.kinds[what]}
            </Button>
          )}
          changeOf={(form) => ({ what, staffId: line.id, ...forms[what].read(form) })}
          withSecret={what === 'reset-password'}
          actor={actor}
          language={language}
        >
          {forms[what].fields}
        </ProposeChange>
      ))}
    </div>
  );
}
