import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModelSync } from '@tensorflow/tfjs-converter';
import { io, ready, setBackend, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { facesFrom, INPUT_SIDE } from './blaze-face';
import { lightOf, lumaOf, wholeLumaOf } from './light';
import { type SeenFace, type Sight, SMALL_FRAME, type Spot } from './sight';

/** The model's files as the npm package brings them. */
export type DetectorFiles = {
  readonly topology: io.ModelJSON;
  readonly weights: ArrayBuffer;
  /** Folder of the tfjs-backend-wasm*.wasm files, with a slash at its end. */
  readonly wasm: string;
};

const { width: WIDTH, height: HEIGHT } = SMALL_FRAME;
/** The upright frame stands in the middle of the square; black on both sides of it. */
const MARGIN = (INPUT_SIDE - WIDTH) / 2;
/** Identity_…: scores and numbers of the fine grid, then of the coarse one. */
const OUTPUTS = ['Identity:0', 'Identity_2:0', 'Identity_1:0', 'Identity_3:0'];

/** RGB in −1…1, as the model was trained. */
const inputFrom = (rgba: Uint8ClampedArray): Float32Array => {
  const input = new Float32Array(INPUT_SIDE * INPUT_SIDE * 3).fill(-1);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const [from, to] = [(y * WIDTH + x) * 4, (y * INPUT_SIDE + x + MARGIN) * 3];
      for (let channel = 0; channel < 3; channel += 1)
        input[to + channel] = (rgba[from + channel] ?? 0) / 127.5 - 1;
    }
  return input;
};

const moved = ({ x, y }: Spot): Spot => ({ x: x - MARGIN, y });

const inFrame = (face: SeenFace): SeenFace => ({
  ...face,
  ...moved(face),
  points: {
    rightEye: moved(face.points.rightEye),
    leftEye: moved(face.points.leftEye),
    nose: moved(face.points.nose),
    mouth: moved(face.points.mouth),
    rightEar: moved(face.points.rightEar),
    leftEar: moved(face.points.leftEar),
  },
});

/**
 * Loads the face finder. The returned function reads one frame: RGBA of SMALL_FRAME, row by row.
 * @throws where WebAssembly is missing or forbidden, or a file is
 */
export const loadDetector = async ({ topology, weights, wasm }: DetectorFiles) => {
  setWasmPaths(wasm);
  if (!(await setBackend('wasm'))) throw new Error('no WebAssembly here');
  await ready();
  const model = loadGraphModelSync(
    io.fromMemorySync({
      modelTopology: topology.modelTopology,
      weightSpecs: topology.weightsManifest.flatMap((group) => group.weights),
      weightData: weights,
      ...(topology.userDefinedMetadata ? { userDefinedMetadata: topology.userDefinedMetadata } : {}),
    }),
  );
  return (rgba: Uint8ClampedArray): Sight => {
    const [scores, numbers] = tidy(() => {
      const input = tensor4d(inputFrom(rgba), [1, INPUT_SIDE, INPUT_SIDE, 3]);
      const given = (model.execute(input, OUTPUTS) as Tensor[]).map((one) => one.dataSync());
      const [fine, fineNumbers, coarse, coarseNumbers] = given as Float32Array[];
      return [
        Float32Array.of(...(fine ?? []), ...(coarse ?? [])),
        Float32Array.of(...(fineNumbers ?? []), ...(coarseNumbers ?? [])),
      ];
    }) as unknown as [Float32Array, Float32Array];
    const faces = facesFrom(scores, numbers).map(inFrame);
    const grey = lumaOf(rgba);
    return { wholeLuma: wholeLumaOf(grey), faces, light: faces[0] ? lightOf(grey, faces[0]) : null };
  };
};
