'use client';
import type { Language } from '@/lib/domain/values/language';
import { OFFLINE_SHELL } from '@/lib/messages/offline-shell';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useUpdate } from './use-update';

/** Offers a newer version between two sessions. It stays away while there is none. */
export function UpdateNotice({ language }: { language: Language }) {
  const { update, takeOver } = useUpdate();
  if (update === 'none') return null;
  const texts = OFFLINE_SHELL[language].update;
  const inUse = update === 'in-use';
  return (
    <Notice
      tone={inUse ? 'attention' : 'waiting'}
      word={texts.word}
      title={inUse ? texts.inUse : texts.ready}
      live="polite"
      action={
        <Button
          variant="secondary"
          onClick={takeOver}
          pending={update === 'taking-over'}
          pendingText={texts.changing}
        >
          {inUse ? texts.tryAgain : texts.change}
        </Button>
      }
    >
      {inUse ? texts.inUseNext : texts.readyNext}
    </Notice>
  );
}
