import type { CommandFault } from '../devices/verify-command';
import { type Refused, refused } from './refused';

/** A command that was not made as it must be. */
export const commandFault = (code: CommandFault): Refused => refused('devices', code);
