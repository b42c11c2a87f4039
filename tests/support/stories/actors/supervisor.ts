import type { Page } from '@playwright/test';
import { DocumentsScreen } from '../screens/documents-screen';
import { PaymentsScreen } from '../screens/payments-screen';
import { PolicyScreen } from '../screens/policy-screen';
import { RequestsScreen } from '../screens/requests-screen';
import { ReviewScreens } from '../screens/review-screens';

/** A supervisor at his own device. */
export class Supervisor {
  readonly reviews: ReviewScreens;
  readonly policies: PolicyScreen;
  readonly payments: PaymentsScreen;
  readonly documents: DocumentsScreen;
  readonly requests: RequestsScreen;

  constructor(readonly page: Page) {
    this.reviews = new ReviewScreens(page);
    this.policies = new PolicyScreen(page);
    this.payments = new PaymentsScreen(page);
    this.documents = new DocumentsScreen(page);
    this.requests = new RequestsScreen(page);
  }

  async acceptsPapersOf(ticket: string): Promise<void> {
    await this.reviews.opensCase(ticket, 'documents');
    await this.reviews.decides('documents', 'accept', '');
  }

  /** Finds one paper wanting and gives all back. */
  async givesPapersBack(ticket: string, name: string): Promise<void> {
    await this.documents.seesOnBoard(ticket);
    await this.reviews.opensCase(ticket, 'documents');
    await this.documents.looksAtPage(name);
    await this.documents.givesBack(name, 'unreadable');
    await this.reviews.sends('return');
  }

  async acceptsCorrectionOf(ticket: string, kind: 'end-of-work' | 'merge'): Promise<void> {
    await this.reviews.opensCase(ticket, kind);
    await this.reviews.decides(kind, 'accept', 'Surat dan kartu sudah diperiksa.');
  }

  async acceptsDataOf(ticket: string): Promise<void> {
    await this.reviews.opensCase(ticket, 'civil-data');
    await this.reviews.decides('civil-data', 'accept', 'KTP tertulis seperti yang diisi.');
  }
}
