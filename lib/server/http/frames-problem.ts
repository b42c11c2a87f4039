import type { FramesRefusal } from '../sessions/challenge-frames';
import { type Refused, refused } from './refused';

/** Refused frames of a challenge. */
export const refusedFrames = (code: FramesRefusal): Refused => refused('pictures', code);
