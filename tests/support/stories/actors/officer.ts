import { expect, type Page } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { ReasonHere } from '@/lib/domain/sessions/events';
import type { StepName } from '@/lib/domain/sessions/steps';
import { todayIn } from '@/lib/domain/values/calendar';
import type { SessionView } from '@/lib/domain/views/session-view';
import { SESSION_TEXTS } from '@/lib/messages/session';
import type { Persona, PersonaAccount } from '@/lib/sandbox/personas';
import { standsAtCamera } from '../before-camera';
import { BoardScreen } from '../screens/board-screen';
import { ClaimDeskScreen } from '../screens/claim-desk-screen';
import { ClaimScreen } from '../screens/claim-screen';
import { ConsentScreen } from '../screens/consent-screen';
import { DeviceDayScreen } from '../screens/device-day-screen';
import { DocumentsScreen } from '../screens/documents-screen';
import { FaceScreen } from '../screens/face-screen';
import { HealthCard } from '../screens/health-card';
import { HeirsScreen } from '../screens/heirs-screen';
import { HoldingScreens } from '../screens/holding-screens';
import { LadderScreen } from '../screens/ladder-screen';
import { LockScreen } from '../screens/lock-screen';
import { MembershipScreen } from '../screens/membership-screen';
import { MovingScreens } from '../screens/moving-screens';
import { OutboxScreen } from '../screens/outbox-screen';
import { PaymentScreens } from '../screens/payment-screens';
import { ProfileScreens } from '../screens/profile-screens';
import { ReceiptScreen } from '../screens/receipt-screen';
import { SignInScreen } from '../screens/sign-in-screen';
import { StartScreens } from '../screens/start-screens';
import { cutLine } from '../weak-signal';
import { Participant } from './participant';

/** Waits until the page has asked for no further piece of itself for two seconds. */
const everythingFetched = async (page: Page): Promise<void> => {
  const pieces = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await page.waitForTimeout(2_000);
    now = await pieces();
  }
};

/** An officer at his own device, and the participant who is handed its screen. */
export class Officer {
  readonly participant: Participant;
  readonly board: BoardScreen;
  readonly start: StartScreens;
  readonly consent: ConsentScreen;
  readonly membership: MembershipScreen;
  readonly profile: ProfileScreens;
  readonly face: FaceScreen;
  readonly ladder: LadderScreen;
  readonly claim: ClaimScreen;
  readonly documents: DocumentsScreen;
  readonly payment: PaymentScreens;
  readonly receipt: ReceiptScreen;
  readonly holding: HoldingScreens;
  readonly moving: MovingScreens;
  readonly health: HealthCard;
  readonly door: SignInScreen;
  readonly outbox: OutboxScreen;
  readonly device: DeviceDayScreen;
  readonly heirs: HeirsScreen;
  readonly claims: ClaimDeskScreen;
  readonly lock: LockScreen;

  constructor(readonly page: Page) {
    this.participant = new Participant(page);
    this.board = new BoardScreen(page);
    this.start = new StartScreens(page);
    this.consent = new ConsentScreen(page);
    this.membership = new MembershipScreen(page);
    this.profile = new ProfileScreens(page);
    this.face = new FaceScreen(page);
    this.ladder = new LadderScreen(page);
    this.claim = new ClaimScreen(page);
    this.documents = new DocumentsScreen(page);
    this.payment = new PaymentScreens(page);
    this.receipt = new ReceiptScreen(page);
    this.holding = new HoldingScreens(page);
    this.moving = new MovingScreens(page);
    this.health = new HealthCard(page);
    this.door = new SignInScreen(page);
    this.outbox = new OutboxScreen(page);
    this.device = new DeviceDayScreen(page);
    this.heirs = new HeirsScreen(page);
    this.claims = new ClaimDeskScreen(page);
    this.lock = new LockScreen(page);
  }

  /** The same tablet in a second window, at the same address. */
  async inAnotherWindow(): Promise<Officer> {
    const page = await this.page.context().newPage();
    await page.goto(this.page.url());
    return new Officer(page);
  }

  /** As wide as a phone from here on. */
  async holdsPhone(): Promise<void> {
    await this.page.setViewportSize({ width: 360, height: 740 });
  }

  /** The browser has the counter's pages already, as on every visit but a tablet's first. */
  async servedBefore(): Promise<void> {
    await this.opensCounter();
    // Whoever was served first had the screen back with the officer's PIN: the device knows it in this shift.
    await this.outbox.opens();
    await this.outbox.preparesDevice();
    await this.board.opens();
  }

  /** At the first question, in a page that has all its pieces whatever the browser keeps of them. */
  async opensCounter(): Promise<void> {
    // A session that does not exist: all pieces of one are fetched for it all the same.
    await this.page.goto('/session#00000000-0000-7000-8000-000000000000');
    await this.hasEverythingHere();
    await this.page.goto('/session#new');
    await this.hasEverythingHere();
  }

  /** The page has stood here for a while: every piece of it that is fetched ahead has come. */
  async hasEverythingHere(): Promise<void> {
    await everythingFetched(this.page);
  }

  async startsSession(why: ReasonHere = 'no-phone'): Promise<void> {
    await this.board.opens();
    await this.board.startsSession();
    await this.start.saysWhy(why);
  }

  /** The participant who comes also stands before the camera, unless the persona says who does. */
  async startsSessionFor(persona: Persona, why: ReasonHere = 'no-phone'): Promise<void> {
    if (persona.cameraFace) await standsAtCamera(persona.cameraFace);
    await this.startsSession(why);
    await this.start.looksFor(persona.nik);
  }

  async takesConsent(): Promise<void> {
    await this.consent.handsOver();
    await this.participant.consents();
    await this.isBackAt('membership');
  }

  async isBackAt(step: StepName): Promise<void> {
    await this.page.waitForURL(new RegExp(`#.*/${step}$`));
  }

  async startsDataUpdateOf(persona: Persona, early = false): Promise<void> {
    await this.startsSessionFor(persona);
    await this.takesConsent();
    await this.profile.confirmsMembership(early);
  }

  async updatesDataOf(
    persona: Persona,
    given: { phone?: string; account?: PersonaAccount } = {},
  ): Promise<void> {
    await this.entersAccountOf(persona, given);
    await this.profile.sendsCivilData();
    await this.profile.hearsSame();
    await this.profile.savesAdditional();
    await this.profile.confirmsReview();
  }

  async entersAccountOf(
    persona: Persona,
    given: { phone?: string; account?: PersonaAccount } = {},
  ): Promise<void> {
    const account = given.account ?? persona.accounts[0];
    await this.profile.typesContact(given.phone ?? '');
    await this.profile.savesContact();
    await this.profile.savesAccount(account, persona.name);
  }

  async scansFace(): Promise<void> {
    await this.face.starts();
    await this.face.hearsMatch();
  }

  async describesClaimOf(persona: Persona): Promise<void> {
    const reason = persona.reason === 'deceased' ? 'retired' : persona.reason;
    const letterOn = persona.memberships[0]?.leftOn ?? todayIn(new Date(), 'Asia/Jakarta');
    await this.claim.describes(reason, reason === 'resigned' ? letterOn : null);
  }

  /** From the identity to the claim's answer. */
  async reachesClaimOf(persona: Persona, early = false): Promise<void> {
    await this.startsDataUpdateOf(persona, early);
    await this.updatesDataOf(persona);
    await this.scansFace();
    await this.describesClaimOf(persona);
  }

  /** From the payable claim to the money on the account. Returns the claim's number. */
  async finishesClaimOf(persona: Persona): Promise<string> {
    await this.claim.hears('digital');
    await this.claim.goesOn();
    await this.payment.handsOver();
    return this.sendsClaimOf(persona);
  }

  /** The persona with the card first that this session is about: of several, each has its own wage. */
  private async withChosenCard(persona: Persona): Promise<Persona> {
    const { person, membershipId } = (await this.view()).state;
    const kpj = person?.memberships.find(({ id }) => id === membershipId)?.kpj;
    const memberships = [...persona.memberships].sort(
      (a, b) => Number(b.kpj === kpj) - Number(a.kpj === kpj),
    );
    return { ...persona, memberships };
  }

  /** The screen is in the participant's hands: from the confirmation to the money on the account. */
  async sendsClaimOf(persona: Persona): Promise<string> {
    const claimNumber = await this.participant.confirms(await this.withChosenCard(persona), await this.net());
    await this.payment.isSent();
    await this.payment.seesPaid();
    return claimNumber;
  }

  /** The cases are the supervisors': an officer's own address leads back to his board. */
  async cannotOpenCases(): Promise<void> {
    const tab = await this.page.context().newPage();
    await tab.goto('/cases');
    await expect(tab).toHaveURL(/\/board$/);
    await tab.close();
  }

  async opensSession(sessionId: string): Promise<void> {
    await this.page.goto(`/session#${sessionId}`);
  }

  /** As whoever has nothing but the address. */
  async reloads(): Promise<void> {
    await this.page.reload();
  }

  /** Without a network and without anything kept here the counter does not know whose it is. */
  async isUnknownHere(): Promise<void> {
    await expect(this.page.getByText(SESSION_TEXTS.id.loadFailed)).toBeVisible();
  }

  /** Nobody touches the screen for so long, by its own clock. */
  async isAwayForMinutes(minutes: number): Promise<void> {
    await this.page.evaluate((passed) => {
      const before = Date.now;
      Date.now = () => before() + passed * 60_000;
    }, minutes);
  }

  async findsOtherPagesLocked(path: string): Promise<void> {
    const tab = await this.page.context().newPage();
    await tab.goto(path);
    await new LockScreen(tab).covers();
    await tab.close();
  }

  async unlocks(): Promise<void> {
    await this.lock.opensWith(DEMO_PIN);
  }

  /** Which of two has the session now, by the server's word, and which has not. */
  async holdsOrElse(other: Officer): Promise<readonly [holder: Officer, other: Officer]> {
    await expect.poll(async () => (await this.view()).state.status).toBe('open');
    const { staff } = await (await this.page.request.get('/api/v1/me')).json();
    return (await this.view()).state.officerId === staff.id ? [this, other] : [other, this];
  }

  async losesConnection(): Promise<void> {
    await cutLine(this.page, true);
  }

  async regainsConnection(): Promise<void> {
    await cutLine(this.page, false);
  }

  sessionId(): string {
    return new URL(this.page.url()).hash.slice(1).split('/')[0] ?? '';
  }

  async view(): Promise<SessionView> {
    const look = () => this.page.request.get(`/api/v1/sessions/${this.sessionId()}`);
    // Where every tenth reply is lost the story's own question may be the tenth.
    return (await look().catch(look)).json();
  }

  /** The policy that the session's last quote rests on. */
  async policyVersion(): Promise<string> {
    return (await this.view()).state.claim?.quote.policyVersion ?? '';
  }

  async net(): Promise<number> {
    return (await this.view()).state.claim?.quote.net ?? 0;
  }
}
