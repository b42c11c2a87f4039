import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the demo camera reads of the sandbox; its admin calls stay on this machine. */
const READ_BY_THE_CAMERA = /^\/sandbox\/personas(\/[a-z0-9-]+\/camera(\.jpg|\/[a-z-]+))?$/;

export const isForDemoCamera = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && READ_BY_THE_CAMERA.test(url.split('?')[0] ?? '');

/** Passes one reading on to the sandbox of this machine; 502 when it does not answer. */
export const passToSandbox = (
  request: Pick<IncomingMessage, 'url'>,
  response: ServerResponse,
  port: number,
): void => {
  const passed = ask({ host: '127.0.0.1', port, path: request.url }, (answer) => {
    const type = answer.headers['content-type'] ?? 'application/octet-stream';
    response.writeHead(answer.statusCode ?? 502, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
    answer.pipe(response);
  });
  passed.on('error', () => {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  });
  response.on('close', () => passed.destroy());
  passed.end();
};
