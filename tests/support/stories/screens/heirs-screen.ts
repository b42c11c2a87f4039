import { expect } from '@playwright/test';
import { RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import type { Persona } from '@/lib/sandbox/personas';
import { LANGUAGE, Screen } from './screen';

const texts = HEIR_TEXTS[LANGUAGE];
const options = { spouse: RELATION_WORDS.spouse[LANGUAGE], child: RELATION_WORDS.child[LANGUAGE] };

/** The family of a participant who died. */
export class HeirsScreen extends Screen {
  /** Before the consent: who came is recorded, and everything that follows is about her. */
  async presents(heir: Persona, relation: keyof typeof options): Promise<void> {
    await this.button(texts.cameOpen).click();
    await this.fills(heir, relation);
    await this.button(texts.cameSave).click();
    await this.reads(texts.cameDoneNext('Suparman'));
  }

  private async fills(heir: Persona, relation: keyof typeof options): Promise<void> {
    await this.field(texts.nik).fill(heir.nik);
    await this.field(texts.name).fill(heir.name);
    await this.field(texts.relation).selectOption({ label: options[relation] });
  }

  async isHere(): Promise<void> {
    await this.arrives(texts.title, 'heirs');
  }

  async adds(heir: Persona, relation: keyof typeof options): Promise<void> {
    await this.button(texts.add).click();
    await this.fills(heir, relation);
    const [account] = heir.accounts;
    await this.field(texts.bank).selectOption(account?.bankCode ?? '');
    await this.field(texts.accountNumber).fill(account?.accountNumber ?? '');
    await this.arrives(texts.title, 'heirs, one more');
    await this.button(texts.save).click();
    await expect(this.page.getByRole('heading', { name: heir.name })).toBeVisible();
  }

  /** The bank has named each as the holder of the own account; the shares come to the whole. */
  async settles(shares: readonly number[]): Promise<void> {
    await expect(this.page.getByText(texts.ready)).toHaveCount(shares.length - 1);
    for (const share of shares) await this.reads(formatRupiah(share));
    await this.arrives(texts.title, 'heirs, with their shares');
    await this.button(texts.settle).click();
  }
}
