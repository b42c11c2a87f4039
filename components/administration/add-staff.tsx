'use client';
import { UserRoundPlus } from 'lucide-react';
import { STAFF_ROLES } from '@/lib/domain/staff/change-commands';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import type { BranchLine } from '@/lib/server/staff/list-changes';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { ProposeChange } from './propose-change';

type AddStaffProps = {
  actor: string;
  branchId: string;
  branches: readonly BranchLine[];
  language: Language;
};

/** Proposes a new account; its first password is made here and handed over in person. */
export function AddStaff({ actor, branchId, branches, language }: AddStaffProps) {
  const texts = ADMINISTRATION[language].staff;
  const office = OFFICE[language];
  return (
    <ProposeChange
      title={texts.add}
      opener={(open) => (
        <Button icon={<UserRoundPlus aria-hidden className="size-5" />} onClick={open}>
          {texts.add}
        </Button>
      )}
      changeOf={(form) => {
        const text = (name: string) => String(form.get(name)).trim();
        return {
          what: 'add-staff',
          staffId: uuidv7(Date.now()),
          username: text('new-username').toLowerCase(),
          name: text('name'),
          role: text('role'),
          branchId: text('branch'),
        };
      }}
      withSecret
      actor={actor}
      language={language}
    >
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        maxLength={100}
        pattern=".*\S.*"
        required
      />
      <TextField
        name="new-username"
        label={texts.username}
        hint={texts.usernameHint}
        autoCapitalize="none"
        spellCheck={false}
        pattern="\s*[a-zA-Z0-9.]{3,40}\s*"
        required
      />
      <SelectField
        name="role"
        label={texts.role}
        options={STAFF_ROLES.map((role) => ({ value: role, label: office.roles[role] }))}
      />
      <SelectField
        name="branch"
        label={STAFF_CHANGES[language].branch}
        defaultValue={branchId}
        options={branches.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ProposeChange>
  );
}
