import type { Metadata } from 'next';
import { DevicesPanel } from '@/components/administration/devices-panel';
import { listDevices } from '@/lib/server/devices/list-devices';
import { currentLanguage } from '@/lib/server/http/current-language';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Perangkat' };

export default async function DevicesPage() {
  const staff = await requireStaff('administrator');
  return <DevicesPanel staff={staff} language={await currentLanguage()} {...(await listDevices(staff))} />;
}
