'use client';
import { useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { SIGN_OUT_TEXTS } from '@/lib/messages/sign-out';
import { leaveVaults, unsentHere } from '@/lib/tablet/vault/wipe';
import { signedInAs, signOut } from './auth-requests';
import { useFreshPage } from './use-fresh-page';

/**
 * Ends the staff session on the server, then leaves the page, so that nothing of it stays on the screen. A
 * server that did not hear of it is said so: whoever walks away must not believe that he is signed out. What
 * this browser kept sealed for him is wiped with it; what a colleague has unsent here is locked.
 */
export function SignOutButton({ language }: { language: Language }) {
  const t = SIGN_OUT_TEXTS[language];
  const [standing, setStanding] = useState<'idle' | 'pending' | 'failed'>('idle');
  const pending = standing === 'pending';
  useFreshPage();
  const leave = async () => {
    setStanding('pending');
    try {
      // Asked of the server: another tab of a shared tablet may have signed a colleague in since this page came.
      const staffId = await signedInAs();
      // What was not sent goes with the sign-out, and a colleague's stays behind: whoever taps is told first.
      const question = t.ask(await unsentHere(staffId));
      if (question && !window.confirm(question)) return setStanding('idle');
      await signOut();
      await leaveVaults(staffId);
    } catch {
      setStanding('failed');
      return;
    }
    window.location.assign('/sign-in');
  };
  return (
    <button
      type="button"
      onClick={leave}
      aria-busy={pending || undefined}
      className="inline-flex min-h-11 items-center rounded-chip px-2 text-ink text-sm underline underline-offset-4 hover:bg-sunk"
    >
      {{ idle: t.text, pending: t.pending, failed: t.failed }[standing]}
    </button>
  );
}
