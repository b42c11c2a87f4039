import { ENROL } from '@/lib/messages/enrol';
import { LANGUAGE, Screen } from './screen';

const texts = ENROL[LANGUAGE];

export class EnrolScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/enrol');
    await this.field(texts.code).waitFor();
    await this.arrives(texts.title, 'enrol');
  }

  async enrols(code: string, name: string, branch: string): Promise<void> {
    await this.tries(code, name);
    await this.reads(texts.doneTitle(branch));
    await this.arrives(texts.title, 'enrol, done');
  }

  async tries(code: string, name: string): Promise<void> {
    await this.field(texts.code).fill(code);
    await this.field(texts.name).fill(name);
    await this.button(texts.submit).click();
  }

  async isRefused(): Promise<void> {
    await this.reads(texts.codeFaults.refused);
    await this.arrives(texts.title, 'enrol, refused');
  }
}
