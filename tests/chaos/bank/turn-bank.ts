import type { Chance } from './random';
import type { Scene } from './stage';

/** Something changes at the bank: slow, short of money, an account asleep, a transfer ended, one given back. */
export const turnBank = (
  { bank, now, trace }: Scene,
  chance: Chance,
  accounts: readonly (readonly string[])[],
): void => {
  const roll = chance.next();
  const account = chance.pick(chance.pick(accounts).slice(0, 2));
  const key = chance.pick([...bank.transfers.keys(), 'none']);
  if (roll < 0.3) bank.slow = !bank.slow;
  else if (roll < 0.6) {
    if (bank.states.has(account)) bank.states.delete(account);
    else bank.states.set(account, chance.pick(['dormant', 'inactive']));
  } else if (roll < 0.68) bank.short = !bank.short;
  else if (roll < 0.78) bank.giveBack(key, now);
  else bank.finish(key, chance.pick(['00', '00', '04', '05', '06']), now);
  const moods = [bank.slow ? 'slow' : '', bank.short ? 'short' : ''].filter(Boolean);
  trace.push(`bank turns: ${[...[...bank.states].map((pair) => pair.join(' ')), ...moods].join(', ')}`);
};
