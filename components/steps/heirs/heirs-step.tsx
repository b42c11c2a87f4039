'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { fieldError } from '@/lib/domain/people/field-errors';
import { RELATION_WORDS } from '@/lib/domain/policies/heir-relations';
import { type Heir, sharesOf } from '@/lib/domain/sessions/heirs';
import { openCase } from '@/lib/domain/sessions/steps';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { useSession } from '../../shell/session-context';
import { StepActions } from '../../shell/step-actions';
import { StepFrame } from '../../shell/step-frame';
import { useDraft } from '../../shell/use-draft';
import { AskAboutName } from '../cases/ask-about-name';
import { HeirForm } from './heir-form';
import { HeirLines } from './heir-lines';
import { SharesList } from './shares-list';

/** Everyone who inherits, the part of each, and what it comes to. */
export default function HeirsStep() {
  const { view, language, send, pending, go, drafts } = useSession();
  const t = HEIR_TEXTS[language];
  const { state } = view;
  const { claimant, heirs, heirsSettled, claim } = state;
  const [editing, setEditing] = useState<Heir | 'new' | null>(() => {
    const kept = drafts.of('name-heir') as { heirId: string } | undefined;
    return kept ? (heirs.others.find(({ heirId }) => heirId === kept.heirId) ?? 'new') : null;
  });
  const { values, change } = useDraft('settle-heirs', { portion: String(heirs.portion), noNearer: false });
  const { portion, noNearer } = values;
  const [tried, setTried] = useState(false);
  const unfit = !/^[1-9]\d{0,3}$/.test(portion);
  if (!claimant) return null;
  const settle = async () => {
    setTried(true);
    if (unfit) return document.getElementById('own-portion')?.focus();
    const answer = await send('settle-heirs', { portion: Number(portion), noNearer });
    if (answer.kind === 'accepted') go();
  };
  const net = claim?.quote.net ?? null;
  const nearest = claimant.relation === 'spouse' || claimant.relation === 'child';
  const ruling = openCase(state, 'documents') !== undefined;
  return (
    <StepFrame step="heirs" title={t.title} lead={t.lead}>
      <Stack gap={6}>
        <Card title={claimant.name}>
          <p>
            {t.here} · {RELATION_WORDS[claimant.relation][language]}
          </p>
        </Card>
        <HeirLines edit={setEditing} />
        <AskAboutName />
        {editing ? (
          <Card title={t.add}>
            <HeirForm
              key={editing === 'new' ? 'new' : editing.heirId}
              heir={editing === 'new' ? null : editing}
              close={() => setEditing(null)}
            />
          </Card>
        ) : (
          <Button variant="secondary" disabled={ruling} onClick={() => setEditing('new')}>
            {t.add}
          </Button>
        )}
        <TextField
          id="own-portion"
          name="own-portion"
          label={t.ownPortion}
          hint={t.portionHint}
          inputMode="numeric"
          width="short"
          maxLength={4}
          figures
          value={portion}
          onChange={({ target }) => change({ portion: target.value })}
          error={tried && unfit ? { word: t.fault, text: fieldError('portion.shape', language) } : null}
        />
        {nearest ? null : (
          <label className="flex min-h-14 items-center gap-3">
            <input
              type="checkbox"
              className="size-7 shrink-0 accent-primary"
              checked={noNearer}
              onChange={({ target }) => change({ noNearer: target.checked })}
            />
            <span>
              <span className="block font-semibold">{t.noNearer}</span>
              <span className="text-muted text-sm">{t.noNearerHint}</span>
            </span>
          </label>
        )}
        {net === null ? null : (
          <Card title={t.shares}>
            <SharesList shares={sharesOf(state, net)} language={language} banks={view.banks} />
          </Card>
        )}
        {heirsSettled ? <Notice tone="good" word={t.good} title={t.settled} live="polite" /> : null}
      </Stack>
      {editing ? null : (
        <StepActions
          step="heirs"
          primary={
            heirsSettled && portion === String(heirs.portion) ? (
              <Button onClick={() => go()}>{t.goOn}</Button>
            ) : (
              <Button pending={pending === 'settle-heirs'} pendingText={t.saving} onClick={settle}>
                {t.settle}
              </Button>
            )
          }
        />
      )}
    </StepFrame>
  );
}
