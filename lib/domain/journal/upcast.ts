import type { NewEvent } from './event';

/** The version in which each event type is written today; a type not named here is in its first. */
const CURRENT: Readonly<Record<string, number>> = {};

type Upcaster = (data: Record<string, unknown>) => Record<string, unknown>;

/** `type@version` → the function that lifts its data to the next version. Never removed. */
const UPCASTERS: Readonly<Record<string, Upcaster>> = {};

export const currentVersion = (type: string): number => CURRENT[type] ?? 1;

/** Lifts stored data to the version that the code of today reads. Throws where a step is missing. */
export const upcast = (type: string, typeVersion: number, stored: Record<string, unknown>): NewEvent => {
  let data = stored;
  for (let version = typeVersion; version < currentVersion(type); version += 1) {
    const step = UPCASTERS[`${type}@${version}`];
    if (!step) throw new Error(`no upcaster from ${type}@${version}`);
    data = step(data);
  }
  return { type, data };
};
