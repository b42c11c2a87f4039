import type { Metadata } from 'next';
import { PoliciesPanel } from '@/components/policies/policies-panel';
import { currentLanguage } from '@/lib/messages/current-language';
import { todayIn } from '@/lib/platform/calendar';
import { listPolicies } from '@/lib/policies/list-policies';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Kebijakan' };

export default async function PoliciesPage() {
  const staff = await requireStaff('administrator', 'supervisor');
  const policies = await listPolicies(staff, todayIn(new Date(), staff.timeZone));
  return <PoliciesPanel staff={staff} language={await currentLanguage()} policies={policies} />;
}
