'use client';
import type { SubmitEvent } from 'react';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/stack';
import type { HeirRelation } from '@/lib/domain/policies/heir-relations';
import { heirCommands } from '@/lib/domain/sessions/heir-commands';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { useSession } from '../../shell/session-context';
import { PersonFields } from './person-fields';
import { useHeirFields } from './use-heir-fields';

const SCHEMA = heirCommands(z.string())['present-heir'];

/** Who came for the participant: consent, data and face are asked of this heir from here on. */
export default function PresentHeirForm({ close }: { close: () => void }) {
  const { language, view, send, pending, go } = useSession();
  const t = HEIR_TEXTS[language];
  const { claimant } = view.state;
  const start = { nik: claimant?.nik ?? '', name: claimant?.name ?? '', relation: claimant?.relation ?? '' };
  const { typed, field, reads, took, forget } = useHeirFields('present-heir', start, language);
  const giveUp = () => {
    forget();
    close();
  };
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!reads(SCHEMA, typed)) return;
    const relation = typed.relation as HeirRelation;
    if (!took(await send('present-heir', { ...typed, relation }))) return;
    close();
    go('consent');
  };
  return (
    <form method="post" noValidate autoComplete="off" onSubmit={save}>
      <Stack gap={6}>
        <PersonFields field={field} language={language} />
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            variant="secondary"
            pending={pending === 'present-heir'}
            pendingText={t.saving}
          >
            {t.cameSave}
          </Button>
          <Button variant="quiet" onClick={giveUp}>
            {t.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
