import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FirstSignIn } from '@/components/staff/first-sign-in';
import { SignInFrame } from '@/components/staff/sign-in-frame';
import { SignOutButton } from '@/components/staff/sign-out-button';
import { OWN_ACCOUNT } from '@/lib/messages/own-account';
import { currentLanguage } from '@/lib/server/http/current-language';
import { currentStaff } from '@/lib/server/staff/current-staff';

export const metadata: Metadata = { title: 'Selamat datang' };

export default async function FirstSignInPage() {
  const staff = await currentStaff();
  if (!staff) redirect('/sign-in');
  if (!staff.lacks) redirect('/');
  const language = await currentLanguage();
  const texts = OWN_ACCOUNT[language];
  const head = { title: texts.firstTitle, lead: texts.firstLead(staff.name) };
  return (
    <SignInFrame language={language} head={head}>
      <FirstSignIn lacks={staff.lacks} language={language} />
      <div className="mt-6">
        <SignOutButton language={language} />
      </div>
    </SignInFrame>
  );
}
