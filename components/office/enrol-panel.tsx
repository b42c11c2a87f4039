import type { ReactNode } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { ENROL } from '@/lib/messages/enrol';
import { OWN_ACCOUNT } from '@/lib/messages/own-account';
import { PIN_TEXTS } from '@/lib/messages/pin';
import type { Staff } from '@/lib/server/staff/current-staff';
import { DeviceDay } from '../staff/device-day';
import { PasswordForm } from '../staff/password-form';
import { PinForm } from '../staff/pin-form';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { OfficeShell } from './office-shell';

/** The enrolment page around its form: what it is for and what it does. */
export function EnrolPanel({
  staff,
  language,
  children,
}: {
  staff: Staff;
  language: Language;
  children: ReactNode;
}) {
  const texts = ENROL[language];
  return (
    <OfficeShell staff={staff} language={language} place="enrol" width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      <Stack gap={6}>
        <Card>{children}</Card>
        <DeviceDay branchId={staff.branchId} actor={staff.id} language={language} />
        <Card title={PIN_TEXTS[language].setTitle}>
          <PinForm language={language} />
        </Card>
        <Card title={OWN_ACCOUNT[language].title}>
          <PasswordForm language={language} />
        </Card>
        <Disclosure summary={texts.what}>
          <ul className="list-disc space-y-2 pl-5">
            {texts.whatPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Disclosure>
      </Stack>
    </OfficeShell>
  );
}
