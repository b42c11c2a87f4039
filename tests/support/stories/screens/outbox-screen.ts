import { expect } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { FieldPoint } from '@/lib/domain/devices/field-readiness';
import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import { BOARD } from '@/lib/messages/board';
import { FIELD_WORK_TEXTS } from '@/lib/messages/field';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { OUTBOX_AGAIN } from '@/lib/messages/outbox-again';
import { WAITING_PICTURES } from '@/lib/messages/waiting-pictures';
import { Screen } from './screen';

const texts = OUTBOX_TEXTS.id;
const field = FIELD_WORK_TEXTS.id;
const again = OUTBOX_AGAIN.id;
const pictures = WAITING_PICTURES.id;

/** What waits on the device for the server. */
export class OutboxScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/session#outbox');
    await this.arrives(texts.title, 'outbox');
  }

  /** From the board: how this device stands before a day without a network. */
  async looksBeforeLeaving(): Promise<void> {
    await this.link(BOARD.id.prepareForField).click();
    await this.arrives(field.title, 'ready for the field');
    await this.reads(field.points.shell.name);
  }

  async isNotReadyFor(point: FieldPoint): Promise<void> {
    await this.reads(field.wanting);
    await this.reads(field.points[point].wanting);
  }

  async isReadyFor(point: FieldPoint): Promise<void> {
    await this.button(field.again).click();
    await this.reads(field.points[point].ready);
  }

  /** Before leaving: the PIN is used once, so that it also opens without a network. */
  async preparesDevice(): Promise<void> {
    const prepare = this.button(texts.prepare);
    await prepare.or(this.page.getByText(texts.ready)).first().waitFor();
    if (await prepare.isVisible()) {
      await prepare.click();
      const dialog = this.page.getByRole('dialog');
      await dialog.getByLabel(texts.vaultPin).fill(DEMO_PIN);
      await dialog.getByRole('button', { name: texts.prepare, exact: true }).click();
    }
    await this.reads(texts.ready);
  }

  async readsProvisionalSlip(): Promise<void> {
    await this.arrives(texts.provisional, 'provisional slip');
    await this.reads(texts.lookUpWaits);
    await this.reads(/^S-[0-9A-F]{4}$/);
  }

  async goesOn(): Promise<void> {
    await this.button(texts.goOn).click();
  }

  /** What was prepared is there and cannot be read. */
  async isSealed(): Promise<void> {
    await this.arrives(texts.vaultTitle, 'sealed vault');
  }

  async opensWithPin(): Promise<void> {
    await this.page.getByLabel(texts.vaultPin).fill(DEMO_PIN);
    await this.button(texts.vaultOpen).click();
  }

  async lists(waiting: number): Promise<void> {
    await this.arrives(texts.title, 'outbox, something waits');
    await expect(this.page.getByText(texts.states.here, { exact: true })).toHaveCount(waiting);
  }

  /** One is refused for itself, with its reason, its owner and its way on; others only because it was. */
  async refuses(
    code: keyof typeof REFUSALS,
    counts: { readonly following: number; readonly received: number },
  ): Promise<void> {
    const { says, next } = REFUSALS[code].id;
    const shown = (text: string) => this.page.getByText(text, { exact: true });
    await expect(shown(texts.states.received)).toHaveCount(counts.received);
    await expect(shown(texts.states.refused)).toHaveCount(1 + counts.following);
    await this.reads(`${says} ${next}`);
    await expect(shown(texts.owner)).toHaveCount(1 + counts.following);
    const what = texts.commands['identify-participant'] ?? '';
    await expect(shown(again.follows(what))).toHaveCount(counts.following);
    await expect(this.button(again.again)).toHaveCount(0);
    await this.arrives(texts.title, 'outbox, something refused');
  }

  /** Nothing stands in its way any more: the first goes up again, and what follows it with it. */
  async sendsAgain(): Promise<void> {
    await this.button(again.again).click();
    await expect(this.page.getByText(texts.states.refused, { exact: true })).toHaveCount(0);
    await this.allIsReceived();
  }

  /** So much of a picture is at the server, and no more comes through. */
  async showsPieces(sent: number, bytes: number): Promise<void> {
    await this.arrives(texts.title, 'outbox, a picture on its way');
    await this.reads(pictures.way(sent, bytes));
  }

  /** The server's receipt for a whole picture, as it is reckoned from the picture's own bytes. */
  async showsReceipt(receipt: string): Promise<void> {
    await this.reads(pictures.receipt(receipt.slice(0, 12)));
  }

  async counts(waiting: number): Promise<void> {
    await this.reads(texts.chip(waiting));
  }

  /** On the outbox's own page: the server has all of it. */
  async allIsReceived(): Promise<void> {
    await this.reads(texts.states.received);
    await expect(this.page.getByText(texts.states.here, { exact: true })).toHaveCount(0);
  }

  async everythingWent(): Promise<void> {
    await expect(this.page.getByText(/belum terkirim|perlu dilihat/)).toHaveCount(0);
  }
}
