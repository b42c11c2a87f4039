import { PAD, SIGNATURE_PATH } from './signature-path';

/** A drawn signature; an unknown shape of path draws nothing. */
export function SignatureImage({ path, label }: { path: string; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${PAD.width} ${PAD.height}`}
      className="h-24 w-60 max-w-full"
    >
      <path
        d={SIGNATURE_PATH.test(path) ? path : undefined}
        fill="none"
        stroke="currentColor"
        strokeWidth="7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
