import { expect } from '@playwright/test';
import type { Advice } from '@/lib/domain/views/chance';
import type { Service } from '@/lib/domain/views/services';
import { WORKS_NOW } from '@/lib/messages/works-now';
import { LANGUAGE, Screen } from './screen';

const texts = WORKS_NOW[LANGUAGE];

/** The card of what works now, asked for by the page every quarter of a minute. */
export class HealthCard extends Screen {
  async saysSilent(service: Service): Promise<void> {
    const line = this.page.getByRole('listitem').filter({ hasText: texts.services[service] });
    await expect(line.getByText(texts.standings.silent)).toBeVisible({ timeout: 40_000 });
  }

  async advises(advice: Advice): Promise<void> {
    await this.reads(texts.advice[advice]);
  }
}
