import type { QualityPolicy } from '../../domain/faces/manifest';
import type { Pose, QualityReason } from '../../domain/faces/port';
import { countFaces, qualityReasons } from '../../domain/faces/quality';
import { type KeyPoints, type Sight, SMALL_FRAME, type Spot } from './sight';

/**
 * What the device asks before the shutter goes by itself. More generous than the server's gate where six points
 * tell less than a model: the server decides, a hint must not send anybody in circles.
 */
const GUIDANCE: QualityPolicy = {
  eyeDistanceMinPx: 28,
  faceHeightShareMin: 0.14,
  faceHeightShareMax: 0.92,
  yawMax: 28,
  pitchMax: 28,
  frontalPitch: -6,
  rollMax: 25,
  // Not measured here: a picture of 192 pixels is sharp when the one that is taken is not.
  blurMin: 0,
  faceLumaMin: 45,
  faceLumaMax: 215,
  clippedShareMax: 0.35,
  backlitDifference: 50,
  otherFaceShareMin: 0.33,
  // Its detector tells no face of which it is not sure.
  otherFaceScoreMin: 0,
};

/**
 * From the device's measures to the server's, fitted to its pose model and detector on 210 views of the synthetic
 * faces (ten people, seven poses, three distances): 2.6° of yaw and 5.9° of pitch apart in the root mean square.
 */
const YAW = { slope: -56, level: -1.8 } as const;
const PITCH = { slope: 122, level: -22.6 } as const;
const EYES_ON_SERVER = 1.77;
const HEIGHT_ON_SERVER = 1.13;

const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A place with the head set upright. */
const upright =
  (roll: number) =>
  ({ x, y }: Spot): Spot => ({
    x: x * Math.cos(roll) + y * Math.sin(roll),
    y: y * Math.cos(roll) - x * Math.sin(roll),
  });

/**
 * Degrees, from where the nose stands between the ears and how far these stand below the eyes. For "look at the
 * camera" only; a challenge is judged by the server.
 */
export const poseOf = (points: KeyPoints): Pose => {
  const roll = Math.atan2(points.leftEye.y - points.rightEye.y, points.leftEye.x - points.rightEye.x);
  const set = upright(roll);
  const [right, left] = [set(points.rightEar), set(points.leftEar)];
  const ears = middle(right, left);
  const eyes = middle(set(points.rightEye), set(points.leftEye));
  const across = Math.max(1, left.x - right.x);
  return {
    yaw: (YAW.slope * (set(points.nose).x - ears.x)) / across + YAW.level,
    pitch: (PITCH.slope * (ears.y - eyes.y)) / across + PITCH.level,
    roll: (roll * 180) / Math.PI,
  };
};

const eyeDistance = ({ rightEye, leftEye }: KeyPoints): number =>
  Math.hypot(leftEye.x - rightEye.x, leftEye.y - rightEye.y);

/** What speaks against taking the picture now, in the server's words and its order; empty when nothing does. */
export const hintsFrom = ({ faces, light, wholeLuma }: Sight): QualityReason[] => {
  const [face] = faces;
  const facts = { faces: countFaces(faces, GUIDANCE), wholeLuma, ...SMALL_FRAME };
  if (!face || !light) return qualityReasons(facts, GUIDANCE);
  const quality = {
    ...poseOf(face.points),
    ...light,
    blur: GUIDANCE.blurMin,
    eyeDistancePx: eyeDistance(face.points) * EYES_ON_SERVER,
    faceHeightShare: (face.height / SMALL_FRAME.height) * HEIGHT_ON_SERVER,
  };
  return qualityReasons({ ...facts, quality, box: face }, GUIDANCE);
};

/** Of the distance between the eyes: less than this between two frames is standing still. */
const STILL = 0.25;

/** Whether the face is where it was in the frame before. */
export const isStill = (before: Sight | null, now: Sight): boolean => {
  const [was, is] = [before?.faces[0], now.faces[0]];
  if (!was || !is) return false;
  const moved = (['rightEye', 'leftEye', 'nose'] as const).map((name) =>
    Math.hypot(is.points[name].x - was.points[name].x, is.points[name].y - was.points[name].y),
  );
  return Math.max(...moved) < STILL * eyeDistance(is.points);
};
