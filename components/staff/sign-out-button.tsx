'use client';
import { useState } from 'react';
import { SIGN_OUT_TEXTS } from '@/lib/messages/sign-out';
import type { Language } from '@/lib/sessions/events';
import { countUnsent, wipeVaults } from '@/lib/vault/vault';
import { signOut } from './auth-requests';
import { useFreshPage } from './use-fresh-page';

/**
 * Ends the staff session on the server, then leaves the page, so that nothing of it stays on the screen. A
 * server that did not hear of it is said so: whoever walks away must not believe that he is signed out. What
 * this browser kept sealed is wiped with it.
 */
export function SignOutButton({ language }: { language: Language }) {
  const t = SIGN_OUT_TEXTS[language];
  const [standing, setStanding] = useState<'idle' | 'pending' | 'failed'>('idle');
  const pending = standing === 'pending';
  useFreshPage();
  const leave = async () => {
    // What was not sent goes with the sign-out, so whoever taps is told first.
    const unsent = await countUnsent();
    if (unsent > 0 && !window.confirm(t.unsent(unsent))) return;
    setStanding('pending');
    try {
      await signOut();
      await wipeVaults();
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
