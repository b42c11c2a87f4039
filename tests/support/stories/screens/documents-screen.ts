import { expect } from '@playwright/test';
import { REASON_WORDS, type Reason } from '@/lib/domain/benefits/jht/reasons';
import type { DocumentFault } from '@/lib/domain/sessions/documents';
import { FILE_REFUSALS, type FileRefusalCode } from '@/lib/messages/document-files';
import { DOCUMENT_RULING } from '@/lib/messages/document-ruling';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { PAPERS_AHEAD } from '@/lib/messages/papers-ahead';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import { checksAccessibility } from '../accessibility';
import { LANGUAGE, Screen } from './screen';

const texts = DOCUMENT_TEXTS[LANGUAGE];
const ahead = PAPERS_AHEAD[LANGUAGE];

/** The checklist of a claim with documents. */
export class DocumentsScreen extends Screen {
  async isHere(): Promise<void> {
    await this.arrives(texts.title, 'documents');
  }

  /** Where the session waits for the network: the reason that was given, and its papers. */
  async plansAhead(reason: Reason): Promise<void> {
    await this.page.getByLabel(ahead.reason).selectOption({ label: REASON_WORDS[reason][LANGUAGE] });
    await checksAccessibility(this.page, 'papers offered before the claim');
    await this.button(ahead.open).click();
    await this.arrives(texts.title, 'documents, before the claim');
    await this.reads(ahead.notCounted);
  }

  async leavesAhead(): Promise<void> {
    await this.button(ahead.done).click();
  }

  private card(name: string) {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async chooses(name: string, bytes: Buffer): Promise<void> {
    const file = { name: 'berkas.jpg', mimeType: 'image/jpeg', buffer: bytes };
    await this.card(name).locator('input[type=file]').setInputFiles(file);
  }

  /** Hands a paper in and looks at every point of it. */
  async handsIn(name: string, bytes: Buffer): Promise<void> {
    await this.chooses(name, bytes);
    const card = this.card(name);
    await expect(card.getByText(texts.states.check, { exact: true })).toBeVisible();
    for (const box of await card.getByRole('checkbox').all()) await box.check();
    await card.getByRole('button', { name: texts.verify, exact: true }).click();
    await expect(card.getByText(texts.states.done, { exact: true })).toBeVisible();
  }

  /** What this device keeps for the server is counted, and what can go on meanwhile is said. */
  async waits(pictures: number): Promise<void> {
    const t = WAITING_PICTURES[LANGUAGE];
    await this.arrives(texts.title, 'documents, pictures wait');
    await this.reads(t.title(pictures));
    await expect(this.page.getByText(t.here, { exact: true })).toHaveCount(pictures);
  }

  /** Some more pictures fit, and then none. */
  async hearsOfRoom(): Promise<void> {
    await this.reads(WAITING_PICTURES[LANGUAGE].roomNext);
    await this.arrives(texts.title, 'documents, little room');
  }

  /** A picture that only this device has. */
  async looksAtWaiting(name: string): Promise<void> {
    await this.looksAtPage(name);
    const picture = this.page.getByRole('img', { name: texts.pageName(name, 1) });
    await expect(picture).toHaveAttribute('src', /^blob:/);
  }

  async isRefused(code: FileRefusalCode): Promise<void> {
    await this.reads(FILE_REFUSALS[code][LANGUAGE].next);
  }

  async goesToAgreement(): Promise<void> {
    await this.button(texts.goConfirm).click();
  }

  async asksForRuling(): Promise<void> {
    await this.button(texts.complete).click();
    await this.arrives(texts.title, 'documents, with the supervisor');
    await this.reads(texts.confirmedNext);
  }

  async hearsReturned(name: string, fault: DocumentFault['fault']): Promise<void> {
    await this.reads(texts.returnedNext);
    await expect(this.card(name).getByText(texts.faults[fault])).toBeVisible();
    await this.arrives(texts.title, 'documents, given back');
  }

  async removes(name: string): Promise<void> {
    await this.button(texts.removeName(name, 1)).click();
    await expect(this.button(texts.removeName(name, 1))).toHaveCount(0);
  }

  /** The supervisor's side: looks at a page, and rules. */
  async looksAtPage(name: string): Promise<void> {
    await this.button(texts.lookName(name, 1)).click();
    await expect(this.page.getByRole('img', { name: texts.pageName(name, 1) })).toBeVisible();
  }

  async givesBack(name: string, fault: DocumentFault['fault']): Promise<void> {
    const t = DOCUMENT_RULING[LANGUAGE];
    await this.page.getByRole('radio', { name: t.giveBack }).check();
    await this.page.getByLabel(name, { exact: true }).selectOption({ label: texts.faults[fault] });
  }

  async seesOnBoard(ticket: string): Promise<void> {
    const { board } = DOCUMENT_RULING[LANGUAGE];
    await this.page.goto('/documents');
    await this.arrives(board.title, 'claims with documents');
    await expect(this.link(board.openName(ticket)).first()).toBeVisible();
  }
}
