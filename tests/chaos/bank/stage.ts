import { AsyncLocalStorage } from 'node:async_hooks';
import type { SimulatedBank } from './simulated-bank';

/** The worker died here: nothing that it would have done afterwards happens. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** One run of the product's code (a job, a callback's request) that may be held up, or die, at every await. */
export type Actor = {
  readonly name: string;
  /** Which of its awaits it dies at; null lives on. */
  readonly diesAt: number | null;
  awaits: number;
  dead: boolean;
  /** Set while it is held up between two awaits: lets it go on. */
  resume: (() => void) | null;
};

/** What the code of one schedule meets in place of the world. */
export type Stage = {
  readonly actor: Actor;
  readonly scene: Scene;
};

export type Scene = {
  /** Milliseconds since 1970: the schedule's own clock. */
  now: number;
  readonly bank: SimulatedBank;
  /** Called whenever an actor comes to rest. */
  rested: () => void;
  /** While false (healing), nobody is held up. */
  holding: boolean;
  readonly trace: string[];
};

const stages = new AsyncLocalStorage<Stage>();

export const onStage = <Value>(stage: Stage, work: () => Promise<Value>): Promise<Value> =>
  stages.run(stage, work);
export const stageHere = (): Stage | undefined => stages.getStore();

/** One await of an actor. It may die here; with `rest` it is held up until the schedule lets it go on. */
export const step = async (stage: Stage, rest: boolean): Promise<void> => {
  const { actor, scene } = stage;
  mortal(stage);
  if (!rest || !scene.holding) return;
  await new Promise<void>((resolve) => {
    actor.resume = resolve;
    scene.rested();
  });
  actor.resume = null;
};

/** Counts one await without holding up. @throws Crash when it is the one that the actor dies at. */
export const mortal = ({ actor, scene }: Stage): void => {
  if (actor.dead) throw new Crash(actor.name);
  actor.awaits += 1;
  if (actor.awaits !== actor.diesAt) return;
  actor.dead = true;
  scene.trace.push(`${actor.name} dies at await ${actor.awaits}`);
  throw new Crash(actor.name);
};

/** Lets `new Date()` and `Date.now()` of code on a stage tell the schedule's time. */
export const bendClock = (): void => {
  const Real = Date;
  const now = () => stages.getStore()?.scene.now ?? Real.now();
  class StagedDate extends Real {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(now());
      else super(...(given as [number]));
    }
    static override now = now;
  }
  globalThis.Date = StagedDate as DateConstructor;
};
