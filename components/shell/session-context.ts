import { createContext, useContext } from 'react';
import type { CommandInput, CommandType } from '@/lib/domain/sessions/commands';
import type { StepName } from '@/lib/domain/sessions/steps';
import type { TimeZone } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import type { SessionView } from '@/lib/domain/views/session-view';
import type { Drafts } from '@/lib/tablet/outbox/drafts';
import type { Picture } from '@/lib/tablet/outbox/item';
import type { CommandAnswer } from '@/lib/tablet/outbox/send-command';

export type Me = {
  readonly staff: {
    readonly id: string;
    readonly name: string;
    readonly role: 'officer' | 'supervisor' | 'administrator';
    readonly branchName: string;
    readonly timeZone: TimeZone;
  };
  readonly faceChallenge: 'required' | 'offered';
  readonly demo: { readonly sandboxUrl: string } | null;
};

/** An answer that is not a yes, shown with its next step until the next try. */
export type Problem = Exclude<CommandAnswer, { kind: 'accepted' }>;

export type Session = {
  readonly me: Me;
  readonly language: Language;
  readonly view: SessionView;
  /**
   * Sends a command; the view follows its answer. A no becomes `problem`; what was typed stays where it is.
   * @param picture goes up before it; its bytes are kept already
   */
  readonly send: <Type extends CommandType>(
    type: Type,
    body: CommandInput<Type>,
    picture?: Picture,
  ) => Promise<CommandAnswer>;
  /** This officer holds it on this device. */
  readonly mine: boolean;
  /** The command under way. */
  readonly pending: CommandType | null;
  readonly problem: Problem | null;
  readonly clearProblem: () => void;
  /** Shows a step; without a name the one at which the session stands. */
  readonly go: (step?: StepName) => void;
  readonly openEnd: () => void;
  /** Values typed but not sent, sealed in the officer's vault until their command is accepted. */
  readonly drafts: Drafts;
  readonly online: boolean;
  /** The participant said no on his screen; told to the officer once the screen is back. */
  readonly declined: boolean;
  readonly setDeclined: (declined: boolean) => void;
};

export const SessionContext = createContext<Session | null>(null);

/** The session of the page. @throws outside of one */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this step');
  return session;
};
