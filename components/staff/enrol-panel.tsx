import type { ReactNode } from 'react';
import { ENROL } from '@/lib/messages/enrol';
import { PIN_TEXTS } from '@/lib/messages/pin';
import type { Language } from '@/lib/sessions/events';
import type { Staff } from '@/lib/staff/current-staff';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { DeviceDay } from './device-day';
import { OfficeShell } from './office-shell';
import { PinForm } from './pin-form';

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
