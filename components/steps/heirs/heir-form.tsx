'use client';
import { type SubmitEvent, useState } from 'react';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import type { HeirRelation } from '@/lib/domain/policies/heir-relations';
import { heirCommands } from '@/lib/domain/sessions/heir-commands';
import type { Heir } from '@/lib/domain/sessions/heirs';
import { HEIR_TEXTS } from '@/lib/messages/heirs';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { BankSelect } from '../../shell/bank-select';
import { useSession } from '../../shell/session-context';
import { PersonFields } from './person-fields';
import { useHeirFields } from './use-heir-fields';

const SCHEMA = heirCommands(z.string())['name-heir'];

const startOf = (heir: Heir | null) => ({
  nik: heir?.nik ?? '',
  name: heir?.name ?? '',
  relation: heir?.relation ?? '',
  portion: String(heir?.portion ?? 1),
  bankCode: heir?.account?.bankCode ?? '',
  accountNumber: heir?.account?.accountNumber ?? '',
  away: heir !== null && heir.account === null ? 'yes' : '',
  heirId: heir?.heirId ?? uuidv7(Date.now()),
});

/** One heir beside the one who is here: who it is, the part, and the own account, or that there is none yet. */
export function HeirForm({ heir, close }: { heir: Heir | null; close: () => void }) {
  const { language, send, pending, view } = useSession();
  const t = HEIR_TEXTS[language];
  const [start] = useState(() => startOf(heir));
  // The same form for each of them: what was typed for one is not shown for another.
  const isOfThis = (kept: typeof start) =>
    heir
      ? kept.heirId === heir.heirId
      : view.state.heirs.others.every(({ heirId }) => heirId !== kept.heirId);
  const { typed, set, field, reads, took, forget } = useHeirFields('name-heir', start, language, isOfThis);
  const away = typed.away !== '';
  const giveUp = () => {
    forget();
    close();
  };
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { bankCode, accountNumber, portion, away: _away, ...who } = typed;
    const body = {
      ...who,
      relation: who.relation as HeirRelation,
      portion: Number(portion),
      account: away ? null : { bankCode, accountNumber },
    };
    if (reads(SCHEMA, body) && took(await send('name-heir', body))) close();
  };
  return (
    <form method="post" noValidate autoComplete="off" onSubmit={save}>
      <Stack gap={6}>
        <PersonFields field={field} language={language} />
        <TextField
          {...field('portion')}
          label={t.portion}
          hint={t.portionHint}
          inputMode="numeric"
          width="short"
          maxLength={5}
          figures
        />
        {away ? null : (
          <>
            <BankSelect
              {...field('bankCode')}
              label={t.bank}
              banks={view.banks}
              language={language}
              chosen={typed.bankCode}
            />
            <TextField
              {...field('accountNumber')}
              label={t.accountNumber}
              inputMode="numeric"
              maxLength={40}
              figures
            />
          </>
        )}
        <label className="flex min-h-14 items-center gap-3 font-semibold">
          <input
            type="checkbox"
            className="size-7 shrink-0 accent-primary"
            checked={away}
            onChange={({ target }) => set('away', target.checked ? 'yes' : '')}
          />
          {t.away}
        </label>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="secondary" pending={pending === 'name-heir'} pendingText={t.saving}>
            {t.save}
          </Button>
          <Button variant="quiet" onClick={giveUp}>
            {t.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
