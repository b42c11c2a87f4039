/**
 * Something on this machine keeps the product from starting and a person can put it right. The message is
 * one line saying what and how; the commands print it alone, without a stack.
 */
export class SetupFault extends Error {
  override readonly name = 'SetupFault';
}
