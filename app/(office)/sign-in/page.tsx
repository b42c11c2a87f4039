import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/staff/sign-in-form';
import { SignInFrame } from '@/components/staff/sign-in-frame';
import { SIGN_IN } from '@/lib/messages/sign-in';
import { currentLanguage } from '@/lib/server/http/current-language';
import { env } from '@/lib/server/platform/env';
import { currentStaff } from '@/lib/server/staff/current-staff';

export const metadata: Metadata = { title: 'Masuk' };

type Props = { searchParams: Promise<{ error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  if (await currentStaff()) redirect('/');
  const language = await currentLanguage();
  const failed = (await searchParams).error !== undefined;
  return (
    <SignInFrame language={language}>
      <SignInForm texts={SIGN_IN[language]} oidc={Boolean(env().OIDC_ISSUER)} failed={failed} />
    </SignInFrame>
  );
}
