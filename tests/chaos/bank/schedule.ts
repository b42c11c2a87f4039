import { createBankLines } from '@/lib/server/gateways/bank/bank-lines';
import { disburse } from '@/lib/server/jobs/disburse';
import { TryLater } from '@/lib/server/queue/try-later';
import { bankLines } from './banks';
import { BREAKABLE_RULES, type BreakableRule } from './break-rule';
import { deliver, type SignedCallback, signCallback } from './callback';
import { DAY, HOUR, MOMENTS, someTime } from './clocks';
import { accountsOf, compareFrom, fillDay, stopPayments, whatPeopleDo } from './counter';
import { type Line, layLine } from './line';
import { HOLDER, type OpenClaim } from './open-claims';
import { type Chance, chanceFrom } from './random';
import { SimulatedBank } from './simulated-bank';
import { type Actor, Crash, onStage, type Scene } from './stage';
import { turnBank } from './turn-bank';
import { judge, type Verdict } from './verdict';

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
  readonly #began: number;
  /** Every account that each payee may name, one after the other. */
  readonly #accounts: readonly (readonly string[])[];
  /** Whether an old number still holds a code. */
  #warned = true;

  constructor(
    private readonly claim: OpenClaim,
    seed: number,
    private readonly index: number,
    private readonly broken: BreakableRule | null,
  ) {
    this.#chance = chanceFrom(seed, index);
    this.#accounts = claim.payees.map((_, place) => accountsOf(index, place + 1));
    this.#scene = {
      now: this.#chance.pick(MOMENTS),
      bank: new SimulatedBank(new Set(this.#accounts.flat()), HOLDER),
      rested: () => this.#resting(),
      holding: true,
      trace: [],
    };
    this.#line = { trouble: this.#chance.below(5), underWay: [], chance: this.#chance };
    this.#deaths = this.#chance.below(3);
    this.#began = this.#scene.now;
    layLine(this.#scene, this.#line);
  }

  get trace(): readonly string[] {
    return [...this.#scene.trace, ...this.#defects];
  }

  async run(): Promise<Verdict> {
    const { bank } = this.#scene;
    bank.short = this.#chance.happens(0.03);
    if (this.claim.branchId.startsWith('L')) await fillDay(this.claim, this.#scene.now);
    await this.#work();
    const moves = 6 + this.#chance.below(18);
    for (let move = 0; move < moves; move += 1) await this.#move();
    await this.#heal();
    const creditedTo = (payee: number) =>
      (this.#accounts[payee - 1] ?? []).reduce((sum, account) => sum + bank.creditedTo(account), 0);
    const verdict = await judge(this.claim, { creditedTo, blind: bank.blind });
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
  #gateway = () => {
    const lines = createBankLines(bankLines(() => new Date(this.#scene.now)));
    return this.broken ? BREAKABLE_RULES[this.broken](lines) : lines;
  };
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
    if (roll < 0.52) return this.#resume();
    if (roll < 0.63) return this.#running.length < 3 ? this.#work() : this.#resume();
    if (roll < 0.72) return this.#callBack();
    if (roll < 0.78) return this.#arrive();
    if (roll < 0.85) return this.#passTime();
    if (roll < 0.92) return void turnBank(this.#scene, this.#chance, this.#accounts);
    if (roll < 0.97) return void (await this.#people());
    if (roll < 0.985) return this.#reconcile();
    if (this.#warned && this.#chance.happens(0.4)) return this.#stop();
  }

  /** Officer, participant and supervisor do what there is to do. @returns whether there was anything. */
  async #people(): Promise<boolean> {
    const act = await whatPeopleDo(this.claim, this.index, this.#chance);
    if (act) await this.#start('people', act, true);
    return act !== null;
  }

  /** The old number's owner types the code: it was not him. */
  #stop(): Promise<void> {
    this.#warned = false;
    return this.#start('kiosk', () => stopPayments(this.claim), true);
  }

  #reconcile = (): Promise<void> =>
    this.#start('reconcile', () => compareFrom(this.#gateway(), this.#began, this.#scene.now), true);

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
    const by = someTime(this.#chance);
    this.#scene.now += by;
    this.#scene.trace.push(`clock +${Math.round(by / 1_000)} s`);
    return Promise.resolve();
  }

  /**
   * The world is well again: whoever was held up goes on, what was under way ends, the queue asks again, people
   * do what there is to do, and bank and books are compared.
   */
  async #heal(): Promise<void> {
    const { bank } = this.#scene;
    this.#line.trouble = 0;
    this.#deaths = 0;
    bank.short = false;
    this.#scene.trace.push('healing');
    while (this.#line.underWay.length > 0) await this.#arrive();
    for (const key of bank.transfers.keys())
      bank.finish(key, this.#chance.pick(['00', '06']), this.#scene.now);
    bank.slow = false;
    bank.states.clear();
    while (this.#running.length > 0) await this.#resume();
    this.#scene.holding = false;
    for (let quiet = 0, hours = 0; quiet < 3 && hours < 40; hours += 1) {
      this.#scene.now += [1, 2].includes(hours % 6) ? DAY : HOUR;
      await this.#work();
      if (hours % 5 === 0) await this.#reconcile();
      quiet = (await this.#people()) ? 0 : quiet + 1;
    }
    for (const callback of bank.callbacks.splice(0))
      await this.#tell(signCallback(callback, this.#scene.now));
    await this.#reconcile();
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
  seed: number,
  index: number,
  broken: BreakableRule | null,
): Promise<Played> => {
  const schedule = new Schedule(claim, seed, index, broken);
  const verdict = await schedule.run();
  return { verdict, transfers: schedule.transfers, trace: schedule.trace };
};
