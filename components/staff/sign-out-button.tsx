'use client';
import { useState } from 'react';
import { signOut } from './auth-requests';
import { useFreshPage } from './use-fresh-page';

/** Ends the staff session on the server, then leaves the page, so that nothing of it stays on the screen. */
export function SignOutButton({ text, pendingText }: { text: string; pendingText: string }) {
  const [pending, setPending] = useState(false);
  useFreshPage();
  const leave = async () => {
    setPending(true);
    await signOut().catch(() => undefined);
    window.location.assign('/sign-in');
  };
  return (
    <button
      type="button"
      onClick={leave}
      aria-busy={pending || undefined}
      className="inline-flex min-h-11 items-center rounded-chip px-2 text-ink text-sm underline underline-offset-4 hover:bg-sunk"
    >
      {pending ? pendingText : text}
    </button>
  );
}
