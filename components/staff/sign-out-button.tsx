'use client';
import { useState } from 'react';
import { signOut } from './auth-requests';
import { useFreshPage } from './use-fresh-page';

type Props = { text: string; pendingText: string; failedText: string };

/**
 * Ends the staff session on the server, then leaves the page, so that nothing of it stays on the screen. A
 * server that did not hear of it is said so: whoever walks away must not believe that he is signed out.
 */
export function SignOutButton({ text, pendingText, failedText }: Props) {
  const [standing, setStanding] = useState<'idle' | 'pending' | 'failed'>('idle');
  const pending = standing === 'pending';
  useFreshPage();
  const leave = async () => {
    setStanding('pending');
    try {
      await signOut();
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
      {{ idle: text, pending: pendingText, failed: failedText }[standing]}
    </button>
  );
}
