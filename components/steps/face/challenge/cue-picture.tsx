import type { CSSProperties } from 'react';
import type { Cue } from './film-challenge';

type Way = { readonly x: number; readonly y: number; readonly scale: number; readonly turn: number | null };

/** Where the face goes on a picture that is a mirror: the person's own left is on the left of it. */
const WAYS: Readonly<Record<Cue, Way>> = {
  straight: { x: 0, y: 0, scale: 1, turn: null },
  left: { x: -15, y: 0, scale: 1, turn: 180 },
  right: { x: 15, y: 0, scale: 1, turn: 0 },
  up: { x: 0, y: -16, scale: 1, turn: 270 },
  down: { x: 0, y: 16, scale: 1, turn: 90 },
  closer: { x: 0, y: 0, scale: 1.3, turn: null },
};

const LINE = 'fill-none stroke-attention';

/** Eyes, nose and mouth: a face without anybody's features. */
function Features() {
  return (
    <>
      <circle cx="47" cy="54" r="4.5" className="fill-attention" />
      <circle cx="73" cy="54" r="4.5" className="fill-attention" />
      <path d="M60 58v12h-5" className={LINE} strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M49 80q11 8 22 0" className={LINE} strokeWidth="4" strokeLinecap="round" />
    </>
  );
}

/**
 * The movement, performed by a drawn head beside which an arrow points, for someone who does not read. Where
 * motion is not wanted the head stays turned.
 */
export function CuePicture({ cue, mirrored }: { cue: Cue; mirrored: boolean }) {
  const { x, y, scale, turn } = WAYS[cue];
  const side = mirrored ? 1 : -1;
  const way = { '--cue-x': `${side * x}px`, '--cue-y': `${y}px`, '--cue-scale': scale } as CSSProperties;
  const moved = 'origin-center translate-x-(--cue-x) translate-y-(--cue-y) scale-(--cue-scale)';
  const flipped = turn === 0 || turn === 180 ? (mirrored ? turn : 180 - turn) : turn;
  return (
    <svg aria-hidden viewBox="0 0 120 120" className="size-28 shrink-0 overflow-visible sm:size-44">
      <g key={cue} style={way} className={cue === 'straight' ? undefined : `${moved} animate-cue`}>
        {cue === 'closer' ? (
          <ellipse cx="60" cy="62" rx="34" ry="42" className={LINE} strokeWidth="5" />
        ) : null}
        <Features />
      </g>
      {cue === 'closer' ? null : <ellipse cx="60" cy="62" rx="36" ry="46" className={LINE} strokeWidth="5" />}
      {flipped === null ? null : (
        <g transform={`rotate(${flipped} 60 62)`}>
          <path
            d="M100 62h20M111 51l11 11-11 11"
            className={LINE}
            strokeWidth="7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </g>
      )}
    </svg>
  );
}
