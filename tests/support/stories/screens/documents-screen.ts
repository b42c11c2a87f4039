import { expect } from '@playwright/test';
import { FILE_REFUSALS, type FileRefusalCode } from '@/lib/messages/document-files';
import { DOCUMENT_RULING } from '@/lib/messages/document-ruling';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import type { DocumentFault } from '@/lib/sessions/documents';
import { LANGUAGE, Screen } from './screen';

const texts = DOCUMENT_TEXTS[LANGUAGE];

/** The checklist of a claim with documents. */
export class DocumentsScreen extends Screen {
  async isHere(): Promise<void> {
    await this.arrives(texts.title, 'documents');
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
