/** A map that forgets its oldest half when it is full: what a file names together is found without asking again. */
export class Recent<Value> {
  #now = new Map<string, Value>();
  #before = new Map<string, Value>();
  constructor(private readonly most: number) {}

  get(name: string): Value | undefined {
    return this.#now.get(name) ?? this.#before.get(name);
  }

  set(name: string, value: Value): void {
    this.#now.set(name, value);
    if (this.#now.size < this.most / 2) return;
    this.#before = this.#now;
    this.#now = new Map();
  }
}
