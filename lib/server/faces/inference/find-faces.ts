import { detectFaces, type Found } from './detect';
import type { Picture } from './picture';
import type { Rectangle } from './sampling';
import type { Sessions } from './sessions';
import { gammaCurve, toneCurve, toned } from './tone';

const part = (picture: Picture, margin: number): Rectangle => ({
  x: picture.width * margin,
  y: picture.height * margin,
  width: picture.width * (1 - 2 * margin),
  height: picture.height * (1 - 2 * margin),
});

/** What is tried, in this order, when the picture as it is shows no face. */
const FURTHER_LOOKS: readonly ((picture: Picture) => Uint8Array)[] = [
  (picture) => toneCurve(picture, part(picture, 0)),
  (picture) => toneCurve(picture, part(picture, 0.22)),
  () => gammaCurve(2),
  () => gammaCurve(4),
  () => gammaCurve(0.5),
  () => gammaCurve(0.25),
];

/** How wide a border is put around a picture that shows nothing but a face, as a share of its longer side. */
const BORDER = 0.6;
const BORDER_GREY = 128;
const BORDERED_CURVE = gammaCurve(4);

/** The picture in the middle of a grey one: the detector misses faces that fill the frame to its edges. */
const bordered = (picture: Picture): { readonly wide: Picture; readonly margin: number } => {
  const margin = Math.round(Math.max(picture.width, picture.height) * BORDER);
  const width = picture.width + 2 * margin;
  const height = picture.height + 2 * margin;
  const data = new Uint8Array(width * height * 3).fill(BORDER_GREY);
  const row = picture.width * 3;
  for (let y = 0; y < picture.height; y += 1) {
    data.set(picture.data.subarray(y * row, (y + 1) * row), ((y + margin) * width + margin) * 3);
  }
  return { wide: { ...picture, data, width, height }, margin };
};

const inside = (found: readonly Found[], margin: number): Found[] =>
  found.map((face) => ({ ...face, x: face.x - margin, y: face.y - margin }));

/**
 * Faces of a picture, with further looks at other tones when none is found: on degraded pictures that took
 * the faces missed from 408 to 96 pairs (see docs/understand/biometrics.md). A picture with a face costs one look only.
 */
export const findFaces = async (sessions: Sessions, picture: Picture): Promise<Found[]> => {
  const found = await detectFaces(sessions, picture);
  if (found.length > 0) return found;
  for (const curve of FURTHER_LOOKS) {
    const again = await detectFaces(sessions, toned(picture, curve(picture)));
    if (again.length > 0) return again;
  }
  const { wide, margin } = bordered(toned(picture, BORDERED_CURVE));
  return inside(await detectFaces(sessions, wide), margin);
};
