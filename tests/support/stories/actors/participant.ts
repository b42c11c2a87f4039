import { expect, type Page } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { Persona } from '@/lib/sandbox/personas';
import { ParticipantScreens } from '../screens/participant-screens';

/** Whoever the screen is handed to. */
export class Participant {
  private readonly screen: ParticipantScreens;

  constructor(private readonly page: Page) {
    this.screen = new ParticipantScreens(page);
  }

  /** The tablet goes back across the counter, and its officer opens it again. */
  async givesBack(): Promise<void> {
    await this.screen.givesBack();
    await this.screen.isOpenedBy(DEMO_PIN);
  }

  async consents(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.signs();
    await this.screen.agrees();
    await this.givesBack();
  }

  /** Turns the contrast up before reading. */
  async readsWithContrast(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.wantsContrast();
    await this.screen.hasContrast('consent, participant, high contrast');
  }

  async hasContrast(on: boolean): Promise<void> {
    await this.screen.hasContrast(`participant, contrast ${on ? 'high' : 'as for everybody'}`, on);
  }

  async signsConsent(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.signs();
  }

  /** Another window comes before this one. */
  async looksElsewhere(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  }

  async agreesWithWhatHeSigned(): Promise<void> {
    await this.screen.agrees();
    await this.givesBack();
  }

  /** His face is kept from an earlier visit: he takes it back, and allows it anew with this visit's consent. */
  async changesHisMindAboutHisFace(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.takesFaceBack();
    await this.screen.allowsFace();
  }

  /** Sees his own cards, signs that all are his. */
  async agreesToMerge(): Promise<void> {
    await this.screen.agreesToMerge();
    await this.givesBack();
  }

  async declinesConsent(): Promise<void> {
    await this.screen.readsConsent();
    await this.screen.declines();
    await this.screen.isOpenedBy(DEMO_PIN);
  }

  async doubts(persona: Persona, net: number): Promise<void> {
    await this.readsPayment(persona, net);
    await this.screen.saysNotRight();
    await this.screen.isOpenedBy(DEMO_PIN);
  }

  private async readsPayment(persona: Persona, net: number): Promise<void> {
    const [account] = persona.accounts;
    await this.screen.readsPayment(net, account?.accountNumber ?? '', account?.holderName ?? '');
  }

  /** Reads what will be paid and where, and signs. Returns the number of the claim. */
  async confirms(persona: Persona, net: number): Promise<string> {
    await this.readsAndSigns(persona, net);
    const claimNumber = await this.sends();
    await this.givesBack();
    return claimNumber;
  }

  async readsAndSigns(persona: Persona, net: number): Promise<void> {
    await this.readsPayment(persona, net);
    await this.screen.answersInPerson(persona.memberships[0]?.wage ?? 0);
    await this.screen.signs();
  }

  /** Sends what he signed. Returns the number of the claim that he is told. */
  async sends(): Promise<string> {
    return this.screen.sendsClaim();
  }

  /** Mistypes the code that came to his own phone, then types it right, and signs. Returns the claim's number. */
  async confirmsWithCode(persona: Persona, net: number, code: string): Promise<string> {
    await this.readsPayment(persona, net);
    await this.screen.typesCode(code === '000000' ? '000001' : '000000');
    await this.screen.sendsAnswer();
    await this.screen.isToldCodeDiffers();
    await this.screen.typesCode(code);
    await this.screen.sendsAnswer();
    await this.screen.signs();
    const claimNumber = await this.screen.sendsClaim();
    await this.givesBack();
    return claimNumber;
  }

  /** Reads and signs before the papers are ruled on. */
  async agreesTo(persona: Persona, net: number): Promise<void> {
    await this.readsPayment(persona, net);
    await this.screen.answersInPerson(persona.memberships[0]?.wage ?? 0);
    await this.screen.signs();
    await this.screen.agreesBeforeRuling();
    await this.givesBack();
  }

  /** Before leaving: how it was, and the screen back. */
  async givesOpinion(screen: string): Promise<void> {
    await this.screen.saysHowItWas(screen, { procedure: 4, time: 3, conduct: 4 });
    await this.givesBack();
  }

  async isAtConsent(): Promise<void> {
    await this.screen.readsConsent();
  }

  /** Types an address: what comes is his own step again. */
  async cannotReach(path: string): Promise<void> {
    await this.page.goto(path);
    await this.screen.readsConsent();
  }

  async cannotMoveTo(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await this.screen.readsConsent();
  }

  async cannotGoBack(): Promise<void> {
    await this.page.goBack();
    await this.screen.readsConsent();
  }

  /** The officer's data do not come either, asked for with the officer's own cookie. */
  async isAnsweredSealed(path: string): Promise<void> {
    expect((await this.page.request.get(path)).status()).toBe(423);
  }

  async guessesPin(pin: string): Promise<void> {
    await this.screen.givesBack();
    await this.screen.isOpenedBy(pin);
    await this.screen.isToldWrongPin();
    await this.screen.leavesPin();
    await this.screen.readsConsent();
  }
}
