import type { Page } from '@playwright/test';
import { PaymentsScreen } from '../screens/payments-screen';
import { ReviewScreens } from '../screens/review-screens';

/** A supervisor at his own device. */
export class Supervisor {
  readonly reviews: ReviewScreens;
  readonly payments: PaymentsScreen;

  constructor(readonly page: Page) {
    this.reviews = new ReviewScreens(page);
    this.payments = new PaymentsScreen(page);
  }

  async acceptsDataOf(ticket: string): Promise<void> {
    await this.reviews.opensCase(ticket, 'civil-data');
    await this.reviews.decides('civil-data', 'accept', 'KTP tertulis seperti yang diisi.');
  }
}
