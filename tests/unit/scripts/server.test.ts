import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { PageServer } from '../../../scripts/drive/server.ts';

test('a browser that drops its asking for https does no harm to the pages', async () => {
  const server = await PageServer.start(() => ({ body: '<p>政务公开</p>' }));
  try {
    const socket = connect(server.port, '127.0.0.1');
    socket.write('CONNECT update.example.com:443 HTTP/1.1\r\nHost: update.example.com:443\r\n\r\n');
    await expect.poll(() => server.requests).toEqual(['https://update.example.com:443']);
    const closed = once(socket, 'close');
    socket.resetAndDestroy();
    await closed;
    const page = await fetch(`http://127.0.0.1:${server.port}/`);
    expect(await page.text()).toContain('政务公开');
  } finally {
    await server.close();
  }
});
