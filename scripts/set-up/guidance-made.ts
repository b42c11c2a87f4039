import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where scripts/guidance.ts leaves one folder, named by its content. */
export const GUIDANCE_MADE = join('.cache', 'guidance');

/** Name of that folder. */
export const guidanceVersion = (): string => {
  const [version] = readdirSync(GUIDANCE_MADE);
  if (!version) throw new Error('scripts/guidance.ts made nothing');
  return version;
};
