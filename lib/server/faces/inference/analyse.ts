import { manifest } from '../../../domain/faces/manifest';
import type { FaceAnalysis, QualityReason, Want } from '../../../domain/faces/port';
import { countFaces, qualityReasons } from '../../../domain/faces/quality';
import { byProminence, type Found } from './detect';
import { alignedFace } from './embed';
import { findFaces } from './find-faces';
import { grainOf } from './grain';
import { cheapPose, eyeDistance, findLandmarks, fivePoints } from './landmarks';
import { fingerprintOf, measureLight, measureWhole } from './measure';
import { decodePicture, type Picture } from './picture';
import { estimateLivenessRisk, estimatePose } from './pose-and-liveness';
import { LIFTED_BELOW_LUMA, steadyEmbedding } from './retouch';
import type { Sessions } from './sessions';
import { toneCurve, toned } from './tone';

const unread = (reason: QualityReason): FaceAnalysis => ({
  width: 0,
  height: 0,
  faces: 0,
  reasons: [reason],
});

const scaled = (face: Found, scale: number) => ({
  x: face.x * scale,
  y: face.y * scale,
  width: face.width * scale,
  height: face.height * scale,
});

/** Reads one picture. Bad pictures are answered with a reason; only a broken engine throws. */
export const analysePicture = async (
  sessions: Sessions,
  bytes: Uint8Array,
  want: Want,
): Promise<FaceAnalysis> => {
  const decoded = await decodePicture(bytes);
  if (!decoded.ok) return unread(decoded.reason);
  const { picture } = decoded;
  const found = byProminence(await findFaces(sessions, picture));
  const nearest = found[0];
  const { luma: wholeLuma, burnt: wholeBurnt } = measureWhole(picture);
  const size = { width: picture.takenWidth, height: picture.takenHeight };
  const seen = {
    ...size,
    faces: countFaces(found, manifest.quality),
    fingerprint: fingerprintOf(picture),
    ...(want === 'full' ? { grain: grainOf(picture) } : {}),
  };
  if (!nearest) {
    return { ...seen, reasons: qualityReasons({ ...seen, wholeLuma, wholeBurnt }, manifest.quality) };
  }
  const face = await readFace(sessions, picture, nearest, wholeLuma, want);
  const facts = { ...seen, wholeLuma, wholeBurnt, quality: face.quality, box: face.box };
  return { ...seen, ...face, reasons: qualityReasons(facts, manifest.quality) };
};

type Face = Required<Pick<FaceAnalysis, 'box' | 'quality' | 'landmarkPose'>> &
  Pick<FaceAnalysis, 'embedding' | 'livenessRisk'>;

const readFace = async (
  sessions: Sessions,
  picture: Picture,
  nearest: Found,
  brightness: number,
  want: Want,
): Promise<Face> => {
  const light = measureLight(picture, nearest, brightness);
  // A face in the dark is lifted before it is read; its light is still judged as it was taken.
  const legible = light.exposure < LIFTED_BELOW_LUMA ? toned(picture, toneCurve(picture, nearest)) : picture;
  const points = await findLandmarks(sessions, legible, nearest);
  const five = fivePoints(points);
  const cheap = cheapPose(points);
  const pose = want === 'full' ? await estimatePose(sessions, legible, nearest) : cheap;
  const quality = {
    ...pose,
    // The landmarks tell the tilt better than the pose model's bins.
    roll: cheap.roll,
    eyeDistancePx: eyeDistance(five) * picture.scale,
    faceHeightShare: nearest.height / picture.height,
    ...light,
  };
  const box = scaled(nearest, picture.scale);
  const seen = { box, quality, landmarkPose: cheap };
  if (want === 'hint') return seen;
  const embedding = await steadyEmbedding(sessions, alignedFace(legible, five), quality);
  if (want === 'template') return { ...seen, embedding };
  return { ...seen, embedding, livenessRisk: await estimateLivenessRisk(sessions, picture, nearest) };
};
