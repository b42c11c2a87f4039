import type { ReactNode } from 'react';
import { ROLE_HOME } from '@/lib/domain/staff/role-home';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeOutbox } from '../outbox/office-outbox';
import { DeviceLife } from '../staff/device-life';
import { LanguageSwitch } from '../staff/language-switch';
import { ScreenLock } from '../staff/screen-lock';
import { SignOutButton } from '../staff/sign-out-button';
import { OfficeHeader } from '../ui/office-header';
import { PageLayout } from '../ui/page-layout';
import { SkipLink } from '../ui/skip-link';

export type Place =
  | 'board'
  | 'cases'
  | 'sessions'
  | 'devices'
  | 'staff'
  | 'policies'
  | 'enrol'
  | 'claims'
  | 'payments'
  | 'requests'
  | 'documents';

const PLACES = {
  officer: ['board', 'claims', 'enrol'],
  supervisor: [
    'cases',
    'documents',
    'payments',
    'requests',
    'sessions',
    'board',
    'claims',
    'policies',
    'enrol',
  ],
  administrator: ['devices', 'staff', 'policies', 'enrol'],
  'head-office': ['policies', 'enrol'],
} as const satisfies Record<Staff['role'], readonly Place[]>;

type OfficeShellProps = {
  staff: Staff;
  language: Language;
  place: Place | null;
  width?: 'narrow' | 'reading' | 'wide';
  children: ReactNode;
};

/** The frame of every page behind the sign-in: whose branch, who works, the places of the role, the way out. */
export function OfficeShell({ staff, language, place, width, children }: OfficeShellProps) {
  const texts = OFFICE[language];
  const items = PLACES[staff.role].map((key) => ({
    key,
    text: texts.nav[key],
    href: `/${key}`,
    current: key === place,
  }));
  const page = (
    <>
      <SkipLink>{texts.skip}</SkipLink>
      <DeviceLife />
      <OfficeHeader
        product={texts.product}
        homeHref={ROLE_HOME[staff.role]}
        branch={staff.branchName}
        who={staff.name}
        role={texts.roles[staff.role]}
        nav={{ label: texts.navigation, items }}
        actions={
          <>
            {staff.role === 'officer' ? <OfficeOutbox staffId={staff.id} language={language} /> : null}
            <LanguageSwitch language={language} />
            <SignOutButton language={language} />
          </>
        }
      />
      <PageLayout width={width}>{children}</PageLayout>
    </>
  );
  // The officer's device stands on a counter among participants; the others' desks are not shared.
  return staff.role === 'officer' ? (
    <ScreenLock staffId={staff.id} language={language}>
      {page}
    </ScreenLock>
  ) : (
    page
  );
}
