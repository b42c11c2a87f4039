'use client';
import './globals.css';
import { FailureNotice } from '@/components/staff/failure-notice';

export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="id">
      <body>
        <FailureNotice reference={error.digest} again={reset} />
      </body>
    </html>
  );
}
