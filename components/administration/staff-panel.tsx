import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import type { Staff } from '@/lib/server/staff/current-staff';
import type { BranchLine, StaffChanges } from '@/lib/server/staff/list-changes';
import type { StaffLine } from '@/lib/server/staff/list-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { DataTable } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { StatusPill } from '../ui/status-pill';
import { AddBranch } from './add-branch';
import { AddStaff } from './add-staff';
import { ManageStaff } from './manage-staff';
import { StaffChangesSection } from './staff-changes-section';

const COLUMNS = ['name', 'username', 'role', 'seen', 'state', 'action'] as const;

type StaffPanelProps = {
  staff: Staff;
  language: Language;
  lines: readonly StaffLine[];
  changes: StaffChanges;
  branches: readonly BranchLine[];
};

/** The branch's accounts. One's own is left to a colleague, so that nobody locks the branch out. */
export function StaffPanel({ staff, language, lines, changes, branches }: StaffPanelProps) {
  const texts = ADMINISTRATION[language].staff;
  const stateOf = ({ active, signedIn }: StaffLine) => {
    if (!active) return <StatusPill tone="stopped">{texts.inactive}</StatusPill>;
    if (signedIn > 0) return <StatusPill tone="good">{texts.signedIn}</StatusPill>;
    return <StatusPill tone="neutral">{texts.signedOut}</StatusPill>;
  };
  const actionOf = (line: StaffLine) => {
    if (line.id === staff.id) return <span className="text-muted">{texts.yourself}</span>;
    return (
      <ManageStaff
        line={line}
        branchId={staff.branchId}
        branches={branches}
        actor={staff.id}
        language={language}
      />
    );
  };
  const rows = lines.map((line) => ({
    key: line.id,
    cells: {
      name: <span className="font-semibold">{line.name}</span>,
      username: line.username,
      role: OFFICE[language].roles[line.role],
      seen: (
        <span className="tabular-nums">
          {line.lastSeenAt ? shortMoment(line.lastSeenAt, staff.timeZone, language) : '–'}
        </span>
      ),
      state: stateOf(line),
      action: actionOf(line),
    },
  }));
  return (
    <OfficeShell staff={staff} language={language} place="staff">
      <PageHeader
        title={texts.title}
        lead={texts.lead}
        actions={
          <>
            <AddStaff actor={staff.id} branchId={staff.branchId} branches={branches} language={language} />
            <AddBranch actor={staff.id} language={language} />
          </>
        }
      />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <Stack gap={8}>
        <StaffChangesSection changes={changes} staff={staff} language={language} />
        <DataTable
          caption={texts.caption}
          columns={COLUMNS.map((key) => ({ key, header: texts.columns[key] }))}
          rows={rows}
        />
      </Stack>
    </OfficeShell>
  );
}
