import { expect } from '@playwright/test';
import type { PersonaAccount } from '@/lib/sandbox/personas';
import type { Product } from '../product';

type Transfer = { readonly accountNumber: string; readonly amount: number; readonly status: string };

/** Bank and registry as the sandbox plays them, moved from outside the product. */
export class Outside {
  constructor(private readonly product: Product) {}

  private async fault(fault: Readonly<Record<string, unknown>>): Promise<void> {
    const answer = await fetch(`${this.product.sandbox}/sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    expect(answer.status).toBe(201);
  }

  /** The bank takes its time over the transfer to this account, once. */
  async bankThinksAbout(account: PersonaAccount, ms: number): Promise<void> {
    await this.fault({ target: 'bank.transfer', kind: 'delay', ms, times: 1, only: account.accountNumber });
  }

  /** The registry cannot be reached, until it is back. */
  async registryIsDown(): Promise<void> {
    await this.fault({ target: 'registry.fields', kind: 'down', times: null });
  }

  /** Only its comparison of faces is away. */
  async registryComparesNoFaces(): Promise<void> {
    await this.fault({ target: 'registry.face', kind: 'down', times: null });
  }

  async registryIsBack(): Promise<void> {
    await fetch(`${this.product.sandbox}/sandbox/faults`, { method: 'DELETE' });
  }

  async transfersTo({ accountNumber }: PersonaAccount): Promise<readonly Transfer[]> {
    const answer = await fetch(`${this.product.sandbox}/sandbox/transfers`);
    const { transfers } = (await answer.json()) as { transfers: readonly Transfer[] };
    return transfers.filter((transfer) => transfer.accountNumber === accountNumber);
  }

  async bankIsAskedToPay(account: PersonaAccount): Promise<void> {
    await expect.poll(async () => (await this.faultsLeft(account)) === 0).toBe(true);
  }

  private async faultsLeft({ accountNumber }: PersonaAccount): Promise<number> {
    const { faults } = await (await fetch(`${this.product.sandbox}/sandbox/faults`)).json();
    return faults.filter(({ only }: { only: string | null }) => only === accountNumber).length;
  }

  /** Exactly one transfer, of exactly this sum in whole rupiah. */
  async hasPaidOnce(account: PersonaAccount, net: number): Promise<void> {
    expect((await this.transfersTo(account)).map(({ amount }) => amount)).toEqual([net]);
  }

  async hasPaidNothing(account: PersonaAccount): Promise<void> {
    expect(await this.transfersTo(account)).toEqual([]);
  }

  /** The payee's bank could not credit it after all. */
  async bankReturns(reference: string): Promise<void> {
    const answer = await fetch(`${this.product.sandbox}/sandbox/transfers/${reference}/refund`, {
      method: 'POST',
    });
    expect(answer.status).toBe(200);
  }

  /** The twelve digits of the warning that this number was sent. */
  codeSentTo(phone: string): Promise<string> {
    return this.sentTo(phone, /\d{4} \d{4} \d{4}/);
  }

  /** The six digits with which the participant confirms in person. */
  ownCodeSentTo(phone: string): Promise<string> {
    return this.sentTo(phone, /(?<= )\d{6}(?=,)/);
  }

  private async sentTo(phone: string, digits: RegExp): Promise<string> {
    const find = async () => {
      const { messages } = (await (await fetch(`${this.product.sandbox}/sandbox/messages`)).json()) as {
        messages: readonly { to: string; text: string }[];
      };
      const mine = messages.filter(({ to }) => to === phone).map(({ text }) => text);
      return mine.flatMap((text) => digits.exec(text) ?? [])[0];
    };
    await expect.poll(find, { timeout: 20_000 }).toBeTruthy();
    return (await find()) ?? '';
  }

  /** Of all that this account was paid, exactly one transfer is this one. */
  async hasPaidThisOnce(account: PersonaAccount, net: number): Promise<void> {
    const transfers = await this.transfersTo(account);
    expect(transfers.filter(({ amount }) => amount === net)).toHaveLength(1);
  }
}
