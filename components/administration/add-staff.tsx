'use client';
import { UserRoundPlus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/sessions/events';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { FaultNotice } from './fault-notice';
import { useAdministration } from './use-administration';

const ROLES = ['officer', 'supervisor', 'administrator'] as const;

/** A new account of the branch, with a first password that is handed over in person. */
export function AddStaff({ actor, language }: { actor: string; language: Language }) {
  const texts = ADMINISTRATION[language].staff;
  const office = OFFICE[language];
  const [open, setOpen] = useState(false);
  const { run, pending, fault, clear } = useAdministration(actor, language);
  const close = () => {
    setOpen(false);
    clear();
  };
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name)).trim();
    const body = { username: text('new-username').toLowerCase(), name: text('name'), role: text('role') };
    const password = String(form.get('new-password'));
    if (await run({ stream: 'staff', streamId: uuidv7(Date.now()), type: 'add-staff', body, password }))
      close();
  };
  return (
    <>
      <Button icon={<UserRoundPlus aria-hidden className="size-5" />} onClick={() => setOpen(true)}>
        {texts.add}
      </Button>
      <Dialog open={open} onClose={close} title={texts.add} closeText={office.close}>
        {open ? (
          <form method="post" onSubmit={add} className="flex flex-col gap-4">
            <FaultNotice fault={fault} language={language} />
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
              options={ROLES.map((role) => ({ value: role, label: office.roles[role] }))}
            />
            <TextField
              name="new-password"
              type="password"
              autoComplete="new-password"
              label={texts.password}
              hint={texts.passwordHint}
              minLength={12}
              maxLength={200}
              required
            />
            <Button type="submit" pending={pending} pendingText={texts.adding}>
              {texts.add}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
