'use client';
import type { Language } from '@/lib/domain/values/language';
import { OWN_ACCOUNT } from '@/lib/messages/own-account';
import { PasswordForm } from './password-form';
import { PinForm } from './pin-form';

type FirstSignInProps = { lacks: 'password' | 'pin'; language: Language };

/** The next of the two things that only the owner may know; the page is read again after each. */
export function FirstSignIn({ lacks, language }: FirstSignInProps) {
  const next = () => window.location.assign('/');
  return (
    <section aria-labelledby="step">
      <h2 id="step" className="mb-4 text-lg">
        {OWN_ACCOUNT[language].steps[lacks]}
      </h2>
      {lacks === 'password' ? (
        <PasswordForm language={language} onSaved={next} primary />
      ) : (
        <PinForm language={language} onSaved={next} />
      )}
    </section>
  );
}
