import { createHttpBank } from '@/lib/gateways/bank/snap/http-bank';
import { disburse } from '@/lib/jobs/disburse';
import { TryLater } from '@/lib/jobs/try-later';
import { demoClientKeys } from '@/lib/sandbox/demo-keys';
import { deliver, type SignedCallback, signCallback } from './callback';
import { type Line, layLine } from './line';
import { HOLDER, type OpenClaim } from './open-claims';
import { type Chance, chanceFrom } from './random';
import { SimulatedBank } from './simulated-bank';
import { type Actor, Crash, onStage, type Scene } from './stage';
import { judge, type Verdict } from './verdict';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Where clocks go wrong: noon, a second before midnight in WIB, WIT and UTC, the last second of a year. */
const MOMENTS = [
  '2026-11-23T05:00:00Z',
  '2026-11-23T16:59:59Z',
  '2026-11-23T14:59:59Z',
  '2026-11-23T23:59:59Z',
  '2026-12-31T16:59:59Z',
].map((text) => Date.parse(text));

type Running = { readonly actor: Actor; done: boolean };

/** One claim on its way to its money, with everything that can go wrong between the lines. */
class Schedule {
  readonly #chance: Chance;
  readonly #scene: Scene;
  readonly #line: Line;
  readonly #running: Running[] = [];
  #signed: SignedCallback[] = [];
  #named = 0;
  #resting: () => void = () => undefined;
  /** How many more workers die. */
  #deaths: number;
  #defects: string[] = [];

  constructor(
    private readonly claim: OpenClaim,
    private readonly bankUrl: string,
    seed: number,
    index: number,
  ) {
    this.#chance = chanceFrom(seed, index);
    this.#scene = {
      now: this.#chance.pick(MOMENTS),
      bank: new SimulatedBank(claim.account, HOLDER),
      rested: () => this.#resting(),
      holding: true,
      trace: [],
    };
    this.#line = { trouble: this.#chance.below(5), underWay: [], chance: this.#chance };
    this.#deaths = this.#chance.below(3);
    layLine(this.#scene, this.#line);
  }

  get trace(): readonly string[] {
    return [...this.#scene.trace, ...this.#defects];
  }

  async run(): Promise<Verdict> {
    this.#scene.bank.short = this.#chance.happens(0.03);
    await this.#work();
    const moves = 6 + this.#chance.below(18);
    for (let move = 0; move < moves; move += 1) await this.#move();
    await this.#heal();
    const verdict = await judge(this.claim, this.#scene.bank);
    return this.#defects.length > 0
      ? { ...verdict, unresolved: true, why: `${verdict.why}; a defect` }
      : verdict;
  }

  get transfers(): number {
    return this.#scene.bank.transfers.size;
  }

  /** Starts an actor and waits until it comes to rest or to its end. */
  async #start(name: string, work: () => Promise<unknown>, mortal: boolean): Promise<void> {
    const dies = mortal && this.#deaths > 0 && this.#chance.happens(0.6);
    if (dies) this.#deaths -= 1;
    this.#named += 1;
    const actor: Actor = {
      name: `${name}${this.#named}`,
      diesAt: dies ? 1 + this.#chance.below(48) : null,
      awaits: 0,
      dead: false,
      resume: null,
    };
    const running: Running = { actor, done: false };
    this.#running.push(running);
    await this.#untilRest(() => {
      void onStage({ actor, scene: this.#scene }, work)
        .catch((fault: unknown) => {
          if (actor.dead || fault instanceof Crash || fault instanceof TryLater) return;
          this.#defects.push(`${actor.name}: ${(fault as Error).stack ?? String(fault)}`);
        })
        .finally(() => {
          running.done = true;
          this.#running.splice(this.#running.indexOf(running), 1);
          this.#resting();
        });
    });
  }

  #untilRest(act: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.#resting = resolve;
      act();
    });
  }

  /** Each worker is a process of its own, with its own token. */
  #gateway = () =>
    createHttpBank({
      baseUrl: this.bankUrl,
      ownBankCode: '002',
      clientKey: 'chaos',
      clientSecret: 'chaos',
      privateKey: demoClientKeys().privateKey,
      partnerId: 'chaos',
      channelId: '95221',
      sourceAccountNo: '000099990000001',
      now: () => new Date(this.#scene.now),
    });
  #work = () => this.#start('worker', () => disburse({ claimId: this.claim.claimId }, this.#gateway()), true);
  #tell = (callback: SignedCallback) => this.#start('callback', () => deliver(callback), true);

  /** Lets one that is held up go on. */
  async #resume(): Promise<void> {
    const held = this.#running.filter(({ actor }) => actor.resume);
    if (held.length === 0) return this.#work();
    const { actor } = this.#chance.pick(held);
    await this.#untilRest(() => actor.resume?.());
  }

  async #move(): Promise<void> {
    const roll = this.#chance.next();
    if (roll < 0.58) return this.#resume();
    if (roll < 0.7) return this.#running.length < 3 ? this.#work() : this.#resume();
    if (roll < 0.8) return this.#callBack();
    if (roll < 0.86) return this.#arrive();
    if (roll < 0.93) return this.#passTime();
    this.#turn();
  }

  /** The bank calls us: now, late, twice, and not in the order of what happened. */
  async #callBack(): Promise<void> {
    const { callbacks } = this.#scene.bank;
    if (callbacks.length > 0) {
      const place = this.#chance.below(callbacks.length);
      const [told] = callbacks.splice(place, 1);
      if (told) this.#signed.push(signCallback(told, this.#scene.now));
    }
    if (this.#signed.length === 0) return;
    const callback = this.#chance.pick(this.#signed);
    if (this.#chance.happens(0.5)) this.#signed = this.#signed.filter((one) => one !== callback);
    await this.#tell(callback);
  }

  /** A request that was given up long ago arrives at the bank after all; nobody hears the answer. */
  async #arrive(): Promise<void> {
    if (this.#line.underWay.length === 0) return;
    const [request] = this.#line.underWay.splice(this.#chance.below(this.#line.underWay.length), 1);
    if (!request) return;
    const reply = this.#scene.bank.receive(request, this.#scene.now);
    this.#scene.trace.push(`late at the bank: ${request.path} ${String(reply.body.responseCode)}`);
  }

  #passTime(): Promise<void> {
    const roll = this.#chance.next();
    const by =
      roll < 0.5
        ? 1_000 + this.#chance.below(8 * MINUTE)
        : roll < 0.85
          ? HOUR + this.#chance.below(DAY)
          : 61 * DAY;
    this.#scene.now += by;
    this.#scene.trace.push(`clock +${Math.round(by / 1_000)} s`);
    return Promise.resolve();
  }

  /** Something changes at the bank. */
  #turn(): void {
    const { bank } = this.#scene;
    const roll = this.#chance.next();
    if (roll < 0.35) bank.slow = !bank.slow;
    else if (roll < 0.65)
      bank.state = bank.state === 'active' ? this.#chance.pick(['dormant', 'inactive']) : 'active';
    else if (roll < 0.75) bank.short = !bank.short;
    else bank.finish(this.claim.reference, this.#chance.pick(['00', '00', '04', '05', '06']));
    this.#scene.trace.push(
      `bank turns: ${bank.state}${bank.slow ? ' slow' : ''}${bank.short ? ' short' : ''}`,
    );
  }

  /** The world is well again: whoever was held up goes on, what was under way ends, the queue asks again. */
  async #heal(): Promise<void> {
    const { bank } = this.#scene;
    this.#line.trouble = 0;
    this.#deaths = 0;
    bank.short = false;
    this.#scene.trace.push('healing');
    while (this.#line.underWay.length > 0) await this.#arrive();
    bank.finish(this.claim.reference, this.#chance.pick(['00', '06']));
    bank.slow = false;
    while (this.#running.length > 0) await this.#resume();
    this.#scene.holding = false;
    for (let tries = 0; tries < 8; tries += 1) {
      this.#scene.now += HOUR;
      await this.#work();
    }
    for (const callback of bank.callbacks.splice(0))
      await this.#tell(signCallback(callback, this.#scene.now));
    await this.#work();
  }
}

export type Played = {
  readonly verdict: Verdict;
  readonly transfers: number;
  readonly trace: readonly string[];
};

/** Plays one schedule to its end; the same seed and index play the same one. */
export const play = async (
  claim: OpenClaim,
  bankUrl: string,
  seed: number,
  index: number,
): Promise<Played> => {
  const schedule = new Schedule(claim, bankUrl, seed, index);
  const verdict = await schedule.run();
  return { verdict, transfers: schedule.transfers, trace: schedule.trace };
};
