import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CONSENT_TEXTS } from '@/lib/domain/sessions/consent-text';
import { TEMPLATE_TEXTS } from '@/lib/domain/sessions/template-text';

test.each([...Object.entries(CONSENT_TEXTS), ...Object.entries(TEMPLATE_TEXTS)])(
  'the hash of the consent in %s is that of the very text',
  (language, text) => {
    const hash = createHash('sha256').update(text.paragraphs.join('\n')).digest('hex');
    expect(hash).toBe(text.hash);
    expect(text.version.endsWith(`.${language}`)).toBe(true);
  },
);
