import { connect } from 'node:net';

/** Milliseconds without another word after which nothing more is waited for. */
const PATIENCE = 40_000;

/** Sends text over one connection, as no browser would, until `enough` was heard or the connection ends. */
export const talkPlainly = (
  origin: string,
  parts: readonly (string | Buffer)[],
  enough: (heard: string) => boolean,
): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let heard = '';
    const end = () => {
      clearTimeout(late);
      socket.destroy();
      resolve(heard);
    };
    const late = setTimeout(end, PATIENCE);
    socket.on('data', (part) => {
      heard += part;
      if (enough(heard)) end();
    });
    socket.on('error', () => undefined);
    socket.on('close', end);
    for (const part of parts) socket.write(part);
  });

export const head = (line: string, ...more: readonly string[]): string =>
  [`${line} HTTP/1.1`, 'host: localhost', ...more, '', ''].join('\r\n');
