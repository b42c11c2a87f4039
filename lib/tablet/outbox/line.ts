/** An answer that took longer than this, in milliseconds, came over a thin line. */
const THIN_MS = 350;

let took = 0;

/** Notes how long the server's last answer to a command was under way, in milliseconds. */
export const noteAnswer = (ms: number): void => {
  took = ms;
};

/** Whether the last answer came over a thin line: then the tablet goes on where its own rules say yes. */
export const isLineThin = (): boolean => took > THIN_MS;

/** How long a screen waits for the server's word where the tablet could go on without it, in milliseconds. */
export const patience = (): number => (isLineThin() ? 0 : THIN_MS);
