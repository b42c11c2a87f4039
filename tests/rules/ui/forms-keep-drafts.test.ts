import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms whose forms stand inside of a session. */
const ROOMS = ['components/session', 'components/shell', 'components/steps'];
const CONTROL = /<(TextField|TextArea|SelectField|DateFields|ChoiceCards|CheckList)\b|type="checkbox"/;
const IN_A_SESSION = /\buseSession\(/;
const KEEPS = /\b(useDraft|useStepForm|useHeirFields)\b/;

/** Forms that keep nothing, on purpose (docs/decisions/0100): one tap, or a signature's own yes. */
const KEEP_NOTHING = {
  'components/steps/face/attest/attest-face.tsx': 'one tap, then the PIN',
  'components/session/holding/end-dialog.tsx': 'one tap in a dialog',
  'components/session/holding/held-screen.tsx': 'one tap, then the PIN',
  'components/session/participant/consent-screen.tsx': 'the yes is given with the signature, in one movement',
  'components/session/participant/second-factor-card.tsx': 'what only the participant knows is not kept',
  'components/session/participant/template-choice.tsx': 'a yes is never ticked beforehand',
} as const satisfies Record<string, string>;

const forms = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
)
  .filter((file) => file.endsWith('.tsx'))
  .filter((file) => {
    const text = readFileSync(file, 'utf8');
    return CONTROL.test(text) && IN_A_SESSION.test(text);
  });

test('there are forms to look at, and each exception is one of them', () => {
  expect(forms.length).toBeGreaterThan(10);
  for (const file of Object.keys(KEEP_NOTHING)) expect(forms).toContain(file);
});

test.each(forms.filter((file) => !(file in KEEP_NOTHING)))(
  '%s keeps what is typed in it until it is sent',
  (file) => {
    expect(KEEPS.test(readFileSync(file, 'utf8')), 'keep its values with useDraft, or say why not').toBe(
      true,
    );
  },
);
