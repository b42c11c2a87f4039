import { MonitorSmartphone } from 'lucide-react';
import { shortMoment } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import type { DeviceLine, OpenCode } from '@/lib/server/devices/list-devices';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { NotEnrolledNotice } from '../staff/not-enrolled-notice';
import { Card } from '../ui/card';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { StatusPill } from '../ui/status-pill';
import { IssueCode } from './issue-code';
import { RevokeDevice } from './revoke-device';

type DevicesPanelProps = {
  staff: Staff;
  language: Language;
  devices: readonly DeviceLine[];
  codes: readonly OpenCode[];
};

const COLUMNS = ['name', 'enrolled', 'seen', 'day', 'state', 'action'] as const;

/** The branch's devices: which are valid, which codes still wait, and how to add or revoke one. */
export function DevicesPanel({ staff, language, devices, codes }: DevicesPanelProps) {
  const texts = ADMINISTRATION[language].devices;
  const moment = (instant: string) => (
    <time dateTime={instant} className="tabular-nums">
      {shortMoment(instant, staff.timeZone, language)}
    </time>
  );
  const day = DEVICE_DAY[language];
  const at = (instant: string) => shortMoment(instant, staff.timeZone, language);
  const healthOf = ({ version, batteryPercent, storageFreeMb }: DeviceLine) =>
    day.health([
      ...(version ? [day.version(version)] : []),
      ...(batteryPercent === null ? [] : [day.battery(batteryPercent)]),
      ...(storageFreeMb === null ? [] : [day.free(storageFreeMb)]),
    ]);
  const dayOf = ({ checkedAt, findings, closedAt }: DeviceLine) => (
    <>
      {checkedAt ? <span className="block">{day.checkedAt(at(checkedAt), findings.length)}</span> : null}
      <span className="block">{closedAt ? day.closedAt(at(closedAt)) : day.notClosed}</span>
    </>
  );
  const rows = devices.map((device) => ({
    key: device.id,
    cells: {
      name: (
        <>
          <span className="block font-semibold">{device.name}</span>
          <span className="block text-muted text-sm">{healthOf(device)}</span>
        </>
      ),
      day: <span className="text-sm">{dayOf(device)}</span>,
      enrolled: moment(device.enrolledAt),
      seen: device.lastSeenAt ? moment(device.lastSeenAt) : texts.never,
      state: (
        <StatusPill tone={device.revokedAt ? 'stopped' : 'good'}>
          {device.revokedAt ? texts.revoked : texts.active}
        </StatusPill>
      ),
      action: device.revokedAt ? null : (
        <RevokeDevice deviceId={device.id} name={device.name} actor={staff.id} language={language} />
      ),
    },
  }));
  return (
    <OfficeShell staff={staff} language={language} place="devices">
      <PageHeader
        title={texts.title}
        lead={texts.lead}
        actions={<IssueCode actor={staff.id} language={language} />}
      />
      <NotEnrolledNotice branchId={staff.branchId} language={language} />
      <Stack gap={8}>
        <DataTable
          caption={texts.caption}
          columns={COLUMNS.map((key) => ({ key, header: texts.columns[key] }))}
          rows={rows}
          empty={
            <EmptyState icon={<MonitorSmartphone aria-hidden />} title={texts.empty}>
              {texts.emptyNext}
            </EmptyState>
          }
        />
        {codes.length > 0 ? (
          <Card title={texts.codes}>
            <ul className="divide-y divide-line">
              {codes.map((code) => (
                <li key={code.deviceId} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <span>
                    <span className="font-semibold">{code.label}</span>{' '}
                    <span className="text-muted tabular-nums">
                      {texts.codeUntil(shortMoment(code.expiresAt, staff.timeZone, language))}
                    </span>
                  </span>
                  <RevokeDevice
                    deviceId={code.deviceId}
                    name={code.label}
                    unused
                    actor={staff.id}
                    language={language}
                  />
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </Stack>
    </OfficeShell>
  );
}
