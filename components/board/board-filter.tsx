import type { Language } from '@/lib/domain/values/language';
import { BOARD } from '@/lib/messages/board';
import { TextField } from '../ui/text-field';

export type Shown = 'open' | 'all';

type BoardFilterProps = {
  language: Language;
  shown: Shown;
  onShow: (shown: Shown) => void;
  typed: string;
  onType: (typed: string) => void;
};

/** What the board shows: everything or what is under way, and whom one looks for. */
export function BoardFilter({ language, shown, onShow, typed, onType }: BoardFilterProps) {
  const texts = BOARD[language];
  return (
    <search className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <div className="w-full sm:max-w-sm">
        <TextField
          name="board-search"
          type="search"
          label={texts.search}
          hint={texts.searchHint}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      <fieldset className="w-full sm:w-auto">
        <legend className="sr-only">{texts.show}</legend>
        <div className="flex flex-wrap rounded-card border-2 border-edge bg-raised p-1">
          {(['open', 'all'] as const).map((each) => (
            <label
              key={each}
              className="flex min-h-11 flex-1 cursor-pointer items-center justify-center rounded-chip px-4 sm:whitespace-nowrap text-center has-checked:bg-primary has-checked:font-semibold has-checked:text-on-primary has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name="board-shown"
                value={each}
                checked={shown === each}
                onChange={() => onShow(each)}
                className="sr-only"
              />
              {texts.filters[each]}
            </label>
          ))}
        </div>
      </fieldset>
    </search>
  );
}
