/**
 * Which rules decided a command. Raised when a command of the past, with the facts of its time, would lead to other
 * events than it did: the audit then compares only what these rules decided, and counts the others.
 */
export const RULES_VERSION = 1;
