import type { Metadata } from 'next';
import { PoliciesPanel } from '@/components/policies/policies-panel';
import { todayIn } from '@/lib/domain/values/calendar';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listPolicies } from '@/lib/server/policies/list-policies';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Kebijakan' };

export default async function PoliciesPage() {
  const staff = await requireStaff('administrator', 'supervisor', 'head-office');
  const policies = await listPolicies(staff, todayIn(new Date(), staff.timeZone));
  return <PoliciesPanel staff={staff} language={await currentLanguage()} policies={policies} />;
}
