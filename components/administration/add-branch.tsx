'use client';
import { Building2 } from 'lucide-react';
import { TIME_ZONES } from '@/lib/domain/staff/change-commands';
import type { Language } from '@/lib/domain/values/language';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { ProposeChange } from './propose-change';

/** Proposes a branch; its first staff follow as proposals of their own. */
export function AddBranch({ actor, language }: { actor: string; language: Language }) {
  const texts = STAFF_CHANGES[language];
  return (
    <ProposeChange
      title={texts.addBranch}
      opener={(open) => (
        <Button variant="secondary" icon={<Building2 aria-hidden className="size-5" />} onClick={open}>
          {texts.addBranch}
        </Button>
      )}
      changeOf={(form) => ({
        what: 'add-branch',
        branchId: String(form.get('branch-code')).trim().toUpperCase(),
        name: String(form.get('branch-name')).trim(),
        timeZone: String(form.get('time-zone')),
      })}
      actor={actor}
      language={language}
    >
      <TextField
        name="branch-code"
        label={texts.branchCode}
        hint={texts.branchCodeHint}
        autoCapitalize="characters"
        spellCheck={false}
        pattern="\s*[A-Za-z0-9]{2,8}\s*"
        width="short"
        required
      />
      <TextField
        name="branch-name"
        label={texts.branchName}
        hint={texts.branchNameHint}
        maxLength={60}
        pattern=".*\S.*"
        required
      />
      <SelectField
        name="time-zone"
        label={texts.timeZone}
        options={TIME_ZONES.map((zone) => ({ value: zone, label: texts.timeZones[zone] }))}
      />
    </ProposeChange>
  );
}
