import { SessionApp } from '@/components/session/session-app';

export const dynamic = 'error';

/** The assisted session. One static address: which session and step is told by the fragment alone. */
export default function SessionPage() {
  return <SessionApp />;
}
