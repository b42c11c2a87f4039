import { DEVICE_DAY } from '@/lib/messages/device-day';
import { ENROL } from '@/lib/messages/enrol';
import { LANGUAGE, Screen } from './screen';

const texts = DEVICE_DAY[LANGUAGE];

/** The page of this device: its morning, its night, its key. */
export class DeviceDayScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/enrol');
    await this.reads(texts.openingTitle);
    await this.arrives(ENROL[LANGUAGE].title, 'this device');
  }

  async checksMorning(): Promise<void> {
    await this.button(texts.check).click();
    await this.reads(texts.choosePrinter);
    await this.page.getByRole('radio', { name: texts.printers.prints }).check();
    await this.button(texts.check).click();
    // A browser without a screen promises nobody to keep what it stores; that is what it finds.
    await this.reads(texts.wanting);
    await this.reads(texts.findings.storage);
    await this.arrives(ENROL[LANGUAGE].title, 'this device, checked');
  }

  async changesKey(): Promise<void> {
    await this.button(texts.rotate).click();
    await this.reads(texts.rotated);
  }

  async cannotClose(): Promise<void> {
    await this.button(texts.close).click();
    await this.reads(texts.faults['device.closing-sessions']);
    await this.arrives(ENROL[LANGUAGE].title, 'this device, not closed');
  }

  async closes(): Promise<void> {
    await this.button(texts.close).click();
    await this.reads(texts.closed);
    await this.arrives(ENROL[LANGUAGE].title, 'this device, closed');
  }
}
