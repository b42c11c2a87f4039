'use client';
import { Button } from '@/components/ui/button';
import type { CommandType } from '@/lib/domain/sessions/commands';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { useSession } from '../../shell/session-context';

/** The submit of a step's form. */
export function SaveButton({ sends, text }: { sends: CommandType; text?: string }) {
  const { pending, language } = useSession();
  const t = SESSION_TEXTS[language];
  return (
    <Button type="submit" pending={pending === sends} pendingText={t.saving}>
      {text ?? t.next}
    </Button>
  );
}
