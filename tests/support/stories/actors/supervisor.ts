import type { Page } from '@playwright/test';
import { ReviewScreens } from '../screens/review-screens';

/** A supervisor at his own device. */
export class Supervisor {
  readonly reviews: ReviewScreens;

  constructor(readonly page: Page) {
    this.reviews = new ReviewScreens(page);
  }

  async acceptsFaceOf(ticket: string): Promise<void> {
    await this.reviews.opensCase(ticket, 'face');
    await this.reviews.looksAtPicture(1);
    await this.reviews.decides('face', 'accept', 'KTP asli dan kartu keluarga sudah diperiksa.');
  }

  async acceptsDataOf(ticket: string): Promise<void> {
    await this.reviews.opensCase(ticket, 'civil-data');
    await this.reviews.decides('civil-data', 'accept', 'KTP tertulis seperti yang diisi.');
  }
}
