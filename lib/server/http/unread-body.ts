import type { IncomingMessage, ServerResponse } from 'node:http';

/** Bytes: more than any request of ours has (the largest is a picture of 3 MB). */
const LARGEST_BODY = 4_000_000;
/** What is still read of a body that was answered before its end, and for how long (milliseconds). */
const LONGEST_REST = 8_000_000;
const PATIENCE = 5_000;
const LOOK_EVERY = 200;

/** Whether the request says of itself that it is larger than anything that is taken here. */
export const isTooLarge = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > LARGEST_BODY;

/**
 * Reads away what is left of a request's body once it was answered; where that is too much or comes too slowly, the
 * connection is closed. Otherwise the next request on this connection would wait behind a body that nobody reads.
 * Closing at once would take the answer from whoever is still sending (RFC 9112, 9.6).
 */
export const readAwayUnread = (request: IncomingMessage, response: ServerResponse): void => {
  const { socket } = request; // by its end a request may have lost it
  response.once('finish', () => {
    if (request.complete) return;
    const until = Date.now() + PATIENCE;
    const most = socket.bytesRead + LONGEST_REST;
    // As Node does with a body that nobody began to read. The framework began, gave up and destroyed the stream, and
    // the connection stood still with it: a discarded body needs no stream.
    (request as IncomingMessage & { _dumped: boolean })._dumped = true;
    socket.resume();
    const look = setInterval(() => {
      const over = Date.now() > until || socket.bytesRead > most;
      if (over && !request.complete) socket.destroy();
      if (over || request.complete || socket.destroyed) clearInterval(look);
    }, LOOK_EVERY);
  });
};
