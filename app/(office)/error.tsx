'use client';
import { FailureNotice } from '@/components/staff/failure-notice';

export default function OfficeError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <FailureNotice reference={error.digest} again={reset} />;
}
