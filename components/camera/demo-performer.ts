import type { Target } from '@/lib/domain/faces/movements';

/** A persona's pictures, from which the demo's camera performs movements. */
export type Looks = Readonly<Record<'rest' | Exclude<Target, 'closer'>, ImageBitmap>>;

const SIZE = { width: 480, height: 640 } as const;
/** Half way to a movement for this long, in milliseconds. */
const HALF_WAY = 700;
const CLOSER = 1.36;
const TICK = 100;

/**
 * Plays a persona before the camera: rests, and follows the cue that is shown. Each performance drifts another
 * way, as no two recordings of a person are alike.
 */
export const startPerformer = (looks: Looks) => {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const context = canvas.getContext('2d');
  const start = [Math.random() * 100, Math.random() * 100] as const;
  const restZoom = 1.06 + Math.random() * 0.14;
  let cue: Target | 'straight' = 'straight';
  let before: Target | 'straight' = 'straight';
  let since = 0;
  let tick = 0;

  const paint = (picture: ImageBitmap, zoom: number, mirrored: boolean) => {
    const [across, along] = [start[0] + tick * 0.1, start[1] + tick * 0.13];
    const [w, h] = [picture.width / zoom, picture.height / zoom];
    const left = (picture.width - w) * (0.5 + 0.35 * Math.sin(across));
    const top = (picture.height - h) * (0.5 + 0.35 * Math.cos(along));
    context?.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? SIZE.width : 0, 0);
    context?.drawImage(picture, left, top, w, h, 0, 0, SIZE.width, SIZE.height);
  };
  const zoomOf = (one: Target | 'straight') => (one === 'closer' ? restZoom * CLOSER : restZoom);
  const draw = () => {
    tick += 1;
    const underWay = Date.now() - since < HALF_WAY;
    const zoom = underWay ? (zoomOf(before) + zoomOf(cue)) / 2 : zoomOf(cue);
    // The rest pictures look a little to the left: seen in a mirror they are half way to the right.
    if (underWay) return paint(looks.rest, zoom, cue === 'right' || before === 'right');
    paint(looks[cue === 'straight' || cue === 'closer' ? 'rest' : cue], zoom, false);
  };
  draw();
  const timer = setInterval(draw, TICK);
  return {
    canvas,
    follow: (next: Target | 'straight') => {
      if (next === cue) return;
      before = cue;
      cue = next;
      since = Date.now();
    },
    stop: () => {
      clearInterval(timer);
      for (const picture of Object.values(looks)) picture.close();
    },
  };
};

export type Performer = ReturnType<typeof startPerformer>;
