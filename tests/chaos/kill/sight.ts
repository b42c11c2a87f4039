import type { Locator, Page } from '@playwright/test';
import { DEMO_PASSWORD, DEMO_PIN } from '@/lib/demo/demo-staff';
import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import { OUTBOX_TEXTS } from '@/lib/messages/outbox';
import { PIN_TEXTS } from '@/lib/messages/pin';
import { FACTOR_TEXTS } from '@/lib/messages/second-factor';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CIVIL_TEXTS } from '@/lib/messages/session-civil';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { CONSENT_OFFICER_TEXTS, PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { CONFIRM_TEXTS, PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { FIELD_TEXTS, PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { START_TEXTS } from '@/lib/messages/session-start';
import { SIGN_IN } from '@/lib/messages/sign-in';
import type { Persona } from '@/lib/sandbox/personas';
import type { Typing } from './typing';

/** What the officer has before him: the page, the visitor, and what he has entered so far. */
export type Sight = {
  readonly page: Page;
  readonly visitor: Persona;
  readonly typing: Typing;
};

type Act = (sight: Sight) => Promise<void>;

const start = START_TEXTS.id;
const consent = CONSENT_OFFICER_TEXTS.id;
const participant = PARTICIPANT_TEXTS.id;
const { fields, relations } = FIELD_TEXTS.id;
const profile = PROFILE_TEXTS.id;
const civil = CIVIL_TEXTS.id;
const face = FACE_TEXTS.id;
const claim = CLAIM_TEXTS.id;
const payment = PAYMENT_TEXTS.id;
const confirm = CONFIRM_TEXTS.id;
const factor = FACTOR_TEXTS.id;
const outbox = OUTBOX_TEXTS.id;

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The first of these that can be pressed now is pressed; none is no fault: the screen is still busy. */
const press = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const found = button(page, name).first();
    if ((await found.isVisible()) && (await found.isEnabled())) return found.click();
  }
};

const next = ({ page }: Sight) => press(page, SESSION_TEXTS.id.next);

const sign = async ({ page, typing }: Sight, which: string): Promise<void> => {
  await typing.draws(
    which,
    () => page.getByText(participant.signature.signed).isVisible(),
    async () => {
      const pad = page.getByRole('img', { name: participant.signature.label });
      await pad.scrollIntoViewIfNeeded();
      const box = await pad.boundingBox();
      if (!box) return;
      await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
      await page.mouse.down();
      for (const [x, y] of [[0.3, 0.3], [0.45, 0.7], [0.6, 0.35], [0.8, 0.5]] as const) // biome-ignore format: one stroke
        await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
      await page.mouse.up();
    },
  );
};

/** What a title asks for. The same title of the officer's and of the participant's screen is one row. */
const ACTS: Readonly<Record<string, Act>> = {
  [SIGN_IN.id.title]: async ({ page }) => {
    await page.locator('form[data-ready=true]').waitFor();
    await page.getByLabel(SIGN_IN.id.username).fill('rudi');
    await page.getByLabel(SIGN_IN.id.password).and(page.getByRole('textbox')).fill(DEMO_PASSWORD);
    await press(page, SIGN_IN.id.submit);
  },
  [outbox.vaultTitle]: async ({ page }) => {
    await page.getByLabel(outbox.vaultPin).fill(DEMO_PIN);
    await press(page, outbox.vaultOpen);
  },
  [start.whyTitle]: ({ page }) => press(page, start.reasons['no-phone']),
  [start.identifyTitle]: async ({ page, visitor, typing }) => {
    await typing.fill('identifier', page.getByLabel(start.identifier), visitor.nik);
    await press(page, start.search);
  },
  [outbox.provisional]: ({ page }) => press(page, outbox.goOn),
  [consent.title]: ({ page }) => press(page, consent.handOver, consent.goOn),
  [participant.consentTitle]: async (sight) => {
    await sign(sight, 'signature of the consent');
    await press(sight.page, participant.agree);
  },
  [participant.thanksTitle]: ({ page }) => press(page, participant.handBack),
  [profile.membership.title]: ({ page }) => press(page, profile.membership.correct),
  [profile.contact.title]: async (sight) => {
    await sight.typing.fill('phone', sight.page.getByLabel(fields.phone), '081255550042');
    await next(sight);
  },
  [profile.account.title]: async (sight) => {
    const { page, typing, visitor } = sight;
    const [account] = visitor.accounts;
    if (!account) throw new Error('the visitor has no account');
    await typing.choose('bank', page.getByLabel(fields.bankCode), { value: account.bankCode });
    await typing.fill('account number', page.getByLabel(fields.accountNumber), account.accountNumber);
    await typing.fill('account holder', page.getByLabel(fields.holderName), visitor.name);
    await next(sight);
  },
  [civil.title]: async (sight) => {
    const { page, visitor, typing } = sight;
    const name = page.getByLabel(fields.name);
    if (await name.isVisible()) {
      await typing.fill('name', name, visitor.name);
      await typing.fill('birth place', page.getByLabel(fields.birthPlace), visitor.birthPlace);
      await typing.fill("mother's name", page.getByLabel(fields.motherName), visitor.motherName);
      await typing.fill('address', page.getByLabel(fields.address), visitor.address);
    }
    await press(page, civil.submit, SESSION_TEXTS.id.next);
  },
  [profile.additional.title]: async (sight) => {
    const { page, typing } = sight;
    await typing.fill('occupation', page.getByLabel(fields.occupation), 'Buruh jahit');
    await typing.fill('emergency name', page.getByLabel(fields.emergencyName), 'Sumarni');
    await typing.choose('emergency relation', page.getByLabel(fields.emergencyRelation), {
      label: relations.parent,
    });
    await typing.fill('emergency phone', page.getByLabel(fields.emergencyPhone), '081299990000');
    await next(sight);
  },
  [profile.review.title]: ({ page }) => press(page, profile.review.confirm),
  [face.title]: ({ page }) =>
    press(page, SESSION_TEXTS.id.next, face.sendAgain, face.again, face.start, face.retryCamera),
  [claim.title]: async ({ page, typing, visitor }) => {
    const [year = '', month = '', day = ''] = (visitor.memberships[0]?.leftOn ?? '').split('-');
    await typing.check('reason', page.getByRole('radio', { name: REASON_WORDS.resigned.id }));
    await typing.fill('day of the letter', page.getByLabel(claim.day), day);
    await typing.fill('month of the letter', page.getByLabel(claim.month), month);
    await typing.fill('year of the letter', page.getByLabel(claim.year), year);
    await press(page, claim.count);
  },
  [claim.resultTitle.digital]: ({ page }) => press(page, claim.goOn),
  [payment.checkTitle]: ({ page }) => press(page, payment.handOver),
  [payment.confirmOfficerTitle]: ({ page }) => press(page, payment.handAgain),
  [confirm.title]: async (sight) => {
    const { page, typing } = sight;
    const wage = page.getByRole('radio', { name: factor.choices['2m-3m'] });
    if (await wage.isVisible()) {
      await typing.check('last wage', wage);
      await press(page, factor.send);
      return;
    }
    await sign(sight, 'signature of the payment');
    await press(page, confirm.agree);
  },
  [confirm.sentTitle]: ({ page }) => press(page, participant.handBack),
  [HOLDING_TEXTS.id.pausedTitle]: ({ page }) => press(page, HOLDING_TEXTS.id.goOn),
};

/** A sealed screen that is to come back stands over everything else. */
const opensWithPin = async (page: Page): Promise<boolean> => {
  const pin = page.getByRole('dialog').getByLabel(PIN_TEXTS.id.pin);
  if (!(await pin.isVisible())) return false;
  await pin.fill(DEMO_PIN);
  await press(page, PIN_TEXTS.id.open);
  return true;
};

/** The title of what is shown now; null while nothing is. */
export const titleOf = async (page: Page): Promise<string | null> => {
  const title = page.getByRole('heading', { level: 1 }).filter({ visible: true }).first();
  return (await title.count()) > 0 ? ((await title.textContent()) ?? '').trim() : null;
};

/** Does what the screen asks for. @returns the title under which it was done; null where it asks for nothing. */
export const doWhatIsAsked = async (sight: Sight): Promise<string | null> => {
  if (await opensWithPin(sight.page)) return PIN_TEXTS.id.title;
  const title = await titleOf(sight.page);
  const act = title ? ACTS[title] : undefined;
  if (!act) return null;
  await act(sight);
  return title;
};
