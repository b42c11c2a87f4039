'use client';
import { useState } from 'react';
import { CIVIL_TEXTS } from '@/lib/messages/session-civil';
import { useSession } from '../../shell/session-context';
import { StepFrame } from '../../shell/step-frame';
import { CivilForm } from './civil-form';
import { CivilResult } from './civil-result';

/** Personal data as on the KTP: entered, then compared field by field by the population registry. */
export default function CivilStep() {
  const { view, language, drafts } = useSession();
  const t = CIVIL_TEXTS[language];
  const { civil } = view.state;
  const [editing, setEditing] = useState(civil === null || drafts.of('update-civil') !== undefined);
  return (
    <StepFrame step="civil" title={t.title} lead={editing ? t.lead : undefined}>
      {editing || !civil ? (
        <CivilForm done={() => setEditing(false)} />
      ) : (
        <CivilResult edit={() => setEditing(true)} />
      )}
    </StepFrame>
  );
}
