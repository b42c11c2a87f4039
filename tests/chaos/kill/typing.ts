import type { Locator } from '@playwright/test';

/** A hand at the keys: what is entered and not yet sent is open to a kill for a while, as at a real counter. */
const HAND_MS = 600;
const byHand = () => new Promise((resolve) => setTimeout(resolve, HAND_MS));

const digits = (text: string) => text.replaceAll(/\D/g, '');

/** The same entry, also where the form writes it with spaces or a country code. */
const same = (shown: string, meant: string): boolean =>
  shown === meant || (digits(meant).length > 5 && digits(shown).endsWith(digits(meant).replace(/^0/, '')));

/** Counts what an officer has to enter a second time in one visit because it was gone. */
export class Typing {
  private readonly entered = new Set<string>();
  private sinceKill = new Set<string>();
  retyped = 0;
  /** The most that one kill cost. */
  worst = 0;

  private enters(field: string): void {
    if (this.entered.has(field)) {
      this.retyped += 1;
      this.sinceKill.add(field);
      this.worst = Math.max(this.worst, this.sinceKill.size);
    }
    this.entered.add(field);
  }

  /** What stands there already is left alone. */
  async fill(name: string, field: Locator, text: string): Promise<void> {
    if (same(await field.inputValue(), text)) return;
    this.enters(name);
    await field.fill(text);
    await byHand();
  }

  async choose(name: string, field: Locator, option: { value: string } | { label: string }): Promise<void> {
    const shown = await field.evaluate((node: HTMLSelectElement) => ({
      value: node.value,
      label: node.selectedOptions[0]?.label ?? '',
    }));
    if ('value' in option ? shown.value === option.value : shown.label === option.label) return;
    this.enters(name);
    await field.selectOption(option);
    await byHand();
  }

  async check(name: string, field: Locator): Promise<void> {
    if (await field.isChecked()) return;
    this.enters(name);
    await field.check();
    await byHand();
  }

  /** An entry that is not typed: a signature. */
  async draws(name: string, isThere: () => Promise<boolean>, draw: () => Promise<void>): Promise<void> {
    if (await isThere()) return;
    this.enters(name);
    await draw();
    await byHand();
  }

  killed(): void {
    this.sinceKill = new Set();
  }

  nextVisit(): void {
    this.entered.clear();
  }
}
