'use client';
import { type ChangeEvent, useState } from 'react';
import { FieldError } from '@/components/ui/field-error';
import { SelectField, type SelectFieldProps } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { type Bank, bankOptions, findBanks } from '@/lib/domain/people/banks';
import { walletNamed } from '@/lib/domain/people/wallets';
import type { Language } from '@/lib/domain/values/language';
import { BANK_TEXTS } from '@/lib/messages/banks';

type BankSelectProps = Omit<SelectFieldProps, 'options' | 'placeholder'> & {
  banks: readonly Pick<Bank, 'code' | 'name'>[];
  language: Language;
  /** Code that is chosen, where the form holds it: it stays in the list whatever is sought. */
  chosen?: string;
};

/** The bank of an account: a list of all there are, made short by typing. Says why a wallet is not among them. */
export function BankSelect({ banks, language, chosen, ...select }: BankSelectProps) {
  const t = BANK_TEXTS[language];
  const [sought, setSought] = useState('');
  const [picked, setPicked] = useState('');
  const kept = chosen || picked;
  const wallet = walletNamed(sought);
  const found = findBanks(sought, banks);
  const shown = banks.filter((bank) => found.includes(bank) || bank.code === kept);
  return (
    <Stack gap={4}>
      <div className="flex flex-col gap-2">
        <TextField
          name={`${select.name}-search`}
          label={t.search}
          hint={sought.trim() === '' ? t.searchHint : t.found(found.length)}
          autoComplete="off"
          maxLength={60}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={(event) => {
            // Enter would send the form; here it only ends the search.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <div aria-live="polite">
          {wallet ? (
            <FieldError id={`${select.name}-wallet`} problem={{ word: t.notTaken, text: t.wallet(wallet) }} />
          ) : null}
        </div>
      </div>
      <SelectField
        {...select}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => {
          setPicked(event.target.value);
          select.onChange?.(event);
        }}
        placeholder={t.choose}
        options={bankOptions(shown)}
      />
    </Stack>
  );
}
