import type { Page } from '@playwright/test';
import { ClaimDeskScreen } from '../screens/claim-desk-screen';
import { EnrolScreen } from '../screens/enrol-screen';
import { FirstSignInScreen } from '../screens/first-sign-in-screen';
import { ReceiptScreen } from '../screens/receipt-screen';
import { SignInScreen } from '../screens/sign-in-screen';

/** Anybody with a browser that the branch does not know. */
export class Visitor {
  readonly door: SignInScreen;
  readonly enrolment: EnrolScreen;
  readonly firstSignIn: FirstSignInScreen;
  readonly receipts: ReceiptScreen;
  readonly claims: ClaimDeskScreen;

  constructor(readonly page: Page) {
    this.door = new SignInScreen(page);
    this.enrolment = new EnrolScreen(page);
    this.firstSignIn = new FirstSignInScreen(page);
    this.receipts = new ReceiptScreen(page);
    this.claims = new ClaimDeskScreen(page);
  }

  async signsIn(username: string, password: string): Promise<void> {
    await this.door.opens();
    await this.door.tries(username, password);
  }

  async holdsReceipt(code: string): Promise<void> {
    await this.receipts.checks(code);
  }
}
