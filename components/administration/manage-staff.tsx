'use client';
import { useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import type { BranchLine } from '@/lib/server/staff/list-changes';
import type { StaffLine } from '@/lib/server/staff/list-staff';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { ChangeStaff } from './change-staff';
import { FaultNotice } from './fault-notice';
import { StaffOrder } from './staff-order';
import { useAdministration } from './use-administration';

const ORDERS = ['sign-out-everywhere', 'deactivate-staff'] as const;

/** What may be proposed about one account, and what an administrator does alone at once: taking power away. */
export function ManageStaff({
  line,
  branchId,
  branches,
  actor,
  language,
}: {
  line: StaffLine;
  branchId: string;
  branches: readonly BranchLine[];
  actor: string;
  language: Language;
}) {
  const texts = ADMINISTRATION[language].staff;
  const [open, setOpen] = useState(false);
  const { run, pending, fault, clear } = useAdministration(actor, language);
  const close = () => {
    setOpen(false);
    clear();
  };
  const titles = {
    'sign-out-everywhere': texts.signOut,
    'deactivate-staff': texts.deactivate,
  };
  return (
    <>
      <Button
        variant="secondary"
        className="min-h-11! whitespace-nowrap px-3! text-sm!"
        aria-label={texts.manageName(line.name)}
        onClick={() => setOpen(true)}
      >
        {texts.manage}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={texts.manageTitle(line.name)}
        closeText={OFFICE[language].close}
      >
        <div className="flex flex-col gap-3 text-left">
          <FaultNotice fault={fault} language={language} />
          {open ? (
            <ChangeStaff
              line={line}
              branchId={branchId}
              branches={branches}
              actor={actor}
              language={language}
            />
          ) : null}
          {open && line.active
            ? ORDERS.map((type) => (
                <Disclosure key={type} summary={titles[type]}>
                  <StaffOrder
                    type={type}
                    language={language}
                    pending={pending}
                    onSend={async (body) => {
                      if (await run({ stream: 'staff', streamId: line.id, type, body })) close();
                    }}
                  />
                </Disclosure>
              ))
            : null}
        </div>
      </Dialog>
    </>
  );
}
