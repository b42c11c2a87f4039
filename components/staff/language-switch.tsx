import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';

/** The other language, one press away; a plain form, so that it works before any script has loaded. */
export function LanguageSwitch({ language }: { language: Language }) {
  const other = language === 'id' ? 'en' : 'id';
  return (
    <form method="post" action="/api/v1/language">
      <button
        type="submit"
        name="language"
        value={other}
        lang={other}
        className="inline-flex min-h-11 items-center rounded-chip px-2 text-ink text-sm underline underline-offset-4 hover:bg-sunk"
      >
        {OFFICE[language].language.switchTo}
      </button>
    </form>
  );
}
