'use client';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { Notice } from '../ui/notice';
import { TextLink } from '../ui/text-link';
import { useThisDevice } from './use-this-device';

/** Shown only on a browser that cannot sign commands: what that means, and the way to change it. */
export function NotEnrolledNotice({ branchId, language }: { branchId: string; language: Language }) {
  if (useThisDevice(branchId) !== 'none') return null;
  const texts = OFFICE[language];
  return (
    <div className="mb-6">
      <Notice tone="attention" word={texts.attention} title={texts.notEnrolled.says}>
        <p>{texts.notEnrolled.next}</p>
        <TextLink alone href="/enrol">
          {texts.notEnrolled.link}
        </TextLink>
      </Notice>
    </div>
  );
}
