import { startGuide } from '@/components/steps/face/guidance/device-guide';
import { watchFrames } from '@/components/steps/face/guidance/watch-frames';

/** Milliseconds for which frames are watched. */
const WATCHED = 12_000;

const camera = async (picture: string): Promise<HTMLCanvasElement> => {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1280, height: 720 });
  // Upright in the middle, as somebody before a camera that lies across.
  canvas.getContext('2d')?.drawImage(image, 370, 0, 540, 720);
  return canvas;
};

/** What the face step does, in a page of the product: loads guidance and watches what stands before a camera. */
const measure = async (picture: string) => {
  const frame = await camera(picture);
  const start = performance.now();
  const guide = startGuide();
  if (!guide || !(await guide.ready)) throw new Error('guidance cannot be loaded');
  const loaded = performance.now() - start;
  const saw: number[] = [];
  const costs: number[] = [];
  const timed = async (one: HTMLCanvasElement) => {
    const before = performance.now();
    const sight = await guide.look(one);
    costs.push(performance.now() - before);
    return sight;
  };
  const words = new Set<string>();
  let gaveUp = false;
  const end = watchFrames({
    guide: { ...guide, look: () => timed(frame) },
    frame: () => frame,
    saw: (coach, at) => {
      saw.push(at);
      if (coach.shown) words.add(coach.shown);
    },
    gaveUp: () => {
      gaveUp = true;
    },
  });
  await new Promise((resolve) => setTimeout(resolve, WATCHED));
  end();
  guide.end();
  // The first frame warms up.
  const [first = 0] = saw.slice(1);
  const perSecond = ((saw.length - 2) / ((saw.at(-1) ?? 0) - first)) * 1_000;
  const median = costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return { loaded, perSecond, median, gaveUp, words: [...words] };
};

export type GuidanceMeasure = Awaited<ReturnType<typeof measure>>;

Object.assign(globalThis, { measureGuidance: measure });
