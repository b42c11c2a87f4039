/** Faults on demand. Kept in memory: a restart of the sandbox is a bank that works again. */
export const FAULT_TARGETS = [
  'bank.token',
  'bank.inquiry',
  'bank.transfer',
  'bank.status',
  'bank.statement',
  'registry.fields',
  'registry.face',
  'sms',
] as const;
export type FaultTarget = (typeof FAULT_TARGETS)[number];

/** What each kind does, and where it makes sense. */
export const FAULT_KINDS = {
  /** Waits `ms` (default 3,000) and then goes on. */
  delay: FAULT_TARGETS,
  /** Does the work and then breaks the connection. */
  'lost-reply': FAULT_TARGETS,
  /** Answers "time-out at the provider"; nothing is done. */
  '504': FAULT_TARGETS,
  /** Answers "internal error"; nothing is done. */
  '500': FAULT_TARGETS,
  /** Breaks the connection; nothing is done. */
  down: FAULT_TARGETS,
  /** Tells the application twice that the transfer succeeded. */
  'duplicate-callback': ['bank.transfer'],
  /** Takes the transfer, answers "in progress" and settles it after `ms` (default 3,000). */
  'in-progress': ['bank.transfer'],
  /** The account, or the registry's record, carries another name. */
  'name-mismatch': ['bank.inquiry', 'registry.fields'],
  dormant: ['bank.inquiry', 'bank.transfer'],
} as const satisfies Record<string, readonly FaultTarget[]>;
export type FaultKind = keyof typeof FAULT_KINDS;

export type Fault = {
  readonly id: number;
  readonly target: FaultTarget;
  readonly kind: FaultKind;
  /** How many more requests it meets; null until it is removed. */
  readonly times: number | null;
  readonly ms: number;
  /** Meets only requests whose body holds this text (a NIK, an account number, a reference). */
  readonly only: string | null;
};

export type FaultBook = {
  add(fault: Omit<Fault, 'id'>): Fault;
  list(): readonly Fault[];
  remove(id: number): void;
  clear(): void;
  /** The faults that this request meets, each counted as used. */
  take(target: FaultTarget, body: string): ReadonlyMap<FaultKind, Fault>;
};

export const fits = (kind: FaultKind, target: FaultTarget): boolean =>
  (FAULT_KINDS[kind] as readonly FaultTarget[]).includes(target);

export const createFaultBook = (): FaultBook => {
  let faults: readonly Fault[] = [];
  let nextId = 1;
  return {
    add: (given) => {
      const fault = { ...given, id: nextId++ };
      faults = [...faults, fault];
      return fault;
    },
    list: () => faults,
    remove: (id) => {
      faults = faults.filter((fault) => fault.id !== id);
    },
    clear: () => {
      faults = [];
    },
    take: (target, body) => {
      const met = new Map<FaultKind, Fault>();
      for (const fault of faults) {
        if (fault.target !== target || met.has(fault.kind)) continue;
        if (fault.only === null || body.includes(fault.only)) met.set(fault.kind, fault);
      }
      const used = new Set([...met.values()].map((fault) => fault.id));
      faults = faults
        .map((fault) =>
          used.has(fault.id) && fault.times !== null ? { ...fault, times: fault.times - 1 } : fault,
        )
        .filter((fault) => fault.times === null || fault.times > 0);
      return met;
    },
  };
};
