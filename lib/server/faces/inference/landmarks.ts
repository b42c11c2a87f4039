// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import { manifest } from '../../../domain/faces/manifest';
import type { Box, Pose } from '../../../domain/faces/port';
import type { Picture } from './picture';
import { luma, over, sample } from './sampling';
import { run, type Sessions } from './sessions';

export type Point = { readonly x: number; readonly y: number };

/** Eyes as seen in the picture: left is the viewer's left. */
export type FivePoints = {
  readonly leftEye: Point;
  readonly rightEye: Point;
  readonly nose: Point;
  readonly leftMouth: Point;
  readonly rightMouth: Point;
};

/** 68 points in working pixels, in the usual order (jaw 0–16, nose 27–35, eyes 36–47, mouth 48–67). */
export const findLandmarks = async (sessions: Sessions, picture: Picture, box: Box): Promise<Point[]> => {
  const model = manifest.models.landmark;
  const grey = luma(sample(picture, over(box, model.width, model.height), model.width, model.height));
  const { output } = await run(
    sessions.landmark,
    model,
    grey.map((value) => value / 256),
  );
  if (output?.length !== 136) throw new Error('the landmark model gave no 68 points');
  return Array.from({ length: 68 }, (_, i) => ({
    x: box.x + output[i * 2]! * box.width,
    y: box.y + output[i * 2 + 1]! * box.height,
  }));
};

const middle = (points: readonly Point[], ...indices: number[]): Point => {
  let x = 0;
  let y = 0;
  for (const index of indices) {
    x += points[index]!.x;
    y += points[index]!.y;
  }
  return { x: x / indices.length, y: y / indices.length };
};

/** The five points that the recogniser was aligned with: other choices cost 2 % equal error rate. */
export const fivePoints = (points: readonly Point[]): FivePoints => ({
  leftEye: middle(points, 37, 38, 40, 41),
  rightEye: middle(points, 43, 44, 46, 47),
  nose: points[30]!,
  leftMouth: middle(points, 48, 60),
  rightMouth: middle(points, 54, 64),
});

export const eyeDistance = ({ leftEye, rightEye }: FivePoints): number =>
  Math.hypot(rightEye.x - leftEye.x, rightEye.y - leftEye.y);

/**
 * Pose from the landmarks alone, for guidance: no further model is run. Fitted to the pose model on the
 * synthetic pictures; good for "turn to the camera", not for judging a challenge.
 */
export const cheapPose = (points: readonly Point[]): Pose => {
  const five = fivePoints(points);
  const roll = Math.atan2(five.rightEye.y - five.leftEye.y, five.rightEye.x - five.leftEye.x);
  const turned = ({ x, y }: Point): Point => ({
    x: x * Math.cos(-roll) - y * Math.sin(-roll),
    y: x * Math.sin(-roll) + y * Math.cos(-roll),
  });
  const eyes = turned(middle([five.leftEye, five.rightEye], 0, 1));
  const mouth = turned(middle([five.leftMouth, five.rightMouth], 0, 1));
  const nose = turned(five.nose);
  const across = eyeDistance(five) || 1;
  const down = mouth.y - eyes.y || 1;
  return {
    yaw: CHEAP_YAW_SLOPE * ((nose.x - (eyes.x + mouth.x) / 2) / across),
    pitch: CHEAP_PITCH_SLOPE * ((nose.y - eyes.y) / down - CHEAP_PITCH_LEVEL),
    roll: (roll * 180) / Math.PI,
  };
};

const CHEAP_YAW_SLOPE = -90;
const CHEAP_PITCH_SLOPE = -120;
const CHEAP_PITCH_LEVEL = 0.55;
