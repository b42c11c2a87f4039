import type { Outcome } from '../../values/outcome';
import type { CommandBody, CommandType } from '../commands';
import type { SessionEvent } from '../events';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';

/** One command's own rule. Pure: state, body and facts in; events or a refusal out. */
export type Decider<Type extends CommandType> = (
  state: SessionState,
  body: CommandBody<Type>,
  facts: SessionFacts,
) => Outcome<readonly SessionEvent[], SessionRefusal>;
