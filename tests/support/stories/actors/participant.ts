import type { Page } from '@playwright/test';
import type { Persona } from '@/lib/sandbox/personas';
import { ParticipantScreens } from '../screens/participant-screens';

/** Whoever the screen is handed to. */
export class Participant {
  private readonly screen: ParticipantScreens;

  constructor(page: Page) {
    this.screen = new ParticipantScreens(page);
  }

  async consents(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.signs();
    await this.screen.agrees();
    await this.screen.givesBack();
  }

  async declinesConsent(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.declines();
  }

  async doubts(persona: Persona, net: number): Promise<void> {
    await this.readsPayment(persona, net);
    await this.screen.saysNotRight();
  }

  private async readsPayment(persona: Persona, net: number): Promise<void> {
    const [account] = persona.accounts;
    await this.screen.readsPayment(net, account?.accountNumber ?? '', account?.holderName ?? '');
  }

  /** Reads what will be paid and where, and signs. Returns the number of the claim. */
  async confirms(persona: Persona, net: number): Promise<string> {
    await this.readsPayment(persona, net);
    await this.screen.signs();
    const claimNumber = await this.screen.sendsClaim();
    await this.screen.givesBack();
    return claimNumber;
  }
}
