import { DATA_LADDER } from '@/lib/domain/sessions/data-ladder';
import type { SessionState } from '@/lib/domain/sessions/state';
import type { Language } from '@/lib/domain/values/language';
import { REQUEST_TEXTS } from '@/lib/messages/requests';

type TakenHomeProps = { requests: SessionState['requests']; language: Language };

/** On the paper: what other offices were asked for the participant, and what he does himself, by when. */
export function TakenHome({ requests, language }: TakenHomeProps) {
  const lines = DATA_LADDER.filter(({ trouble }) => requests.some((one) => one.trouble === trouble));
  if (lines.length === 0) return null;
  return (
    <div data-keep className="my-2">
      <p className="font-bold">{REQUEST_TEXTS[language].takesHome}</p>
      <ul className="list-disc space-y-1 pl-5">
        {lines.map(({ trouble, says, takesHome }) => (
          <li key={trouble}>
            <span className="font-semibold">{says[language]}.</span> {takesHome[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
