import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at an address. */
export interface Served {
  body: string | Uint8Array;
  type?: string;
  /** 200 without one. */
  status?: number;
  /** The answer waits for this. */
  after?: Promise<void>;
  /** The connection ends in the middle of the answer. */
  isBroken?: boolean;
  headers?: Record<string, string>;
}

/** Looks up an address (http://host/path, as the browser asks for it); null: not found. */
export type Lookup = (url: URL) => Promise<Served | null> | Served | null;

/**
 * A web server that is also the browser's proxy: it answers for any host name, so that pages stand at
 * http://www.….gov.cn/… although no such host exists, and it hears of every request that is made.
 */
export class PageServer {
  /** Every address that was asked for, oldest first; for https only the host is known. */
  readonly requests: string[] = [];
  readonly #server: Server;
  #lookup: Lookup;

  private constructor(lookup: Lookup) {
    this.#lookup = lookup;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    // https is not served: nothing here has a certificate.
    this.#server.on('connect', (request, socket) => {
      this.requests.push(`https://${request.url}`);
      // A browser that gives up its question resets the connection, which nobody else listens to from here on.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async start(lookup: Lookup): Promise<PageServer> {
    const own = new PageServer(lookup);
    await new Promise<void>((resolve, reject) => {
      own.#server.once('error', reject);
      own.#server.listen(0, '127.0.0.1', resolve);
    });
    return own;
  }

  /** Serves other pages from now on, and forgets who has asked. */
  serve(lookup: Lookup): void {
    this.#lookup = lookup;
    this.requests.length = 0;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Sends every request of the browser here: nothing leaves the machine. */
  get sealed(): string {
    return `function FindProxyForURL(url, host) { return 'PROXY 127.0.0.1:${this.port}'; }`;
  }

  /** Sends only these hosts here; the person may go anywhere else. */
  only(hosts: readonly string[]): string {
    const list = JSON.stringify(hosts);
    return `function FindProxyForURL(url, host) {
      return ${list}.indexOf(host) >= 0 ? 'PROXY 127.0.0.1:${this.port}' : 'DIRECT';
    }`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    this.requests.push(url.href);
    const served = await this.#lookup(url);
    await served?.after;
    response.writeHead(served ? (served.status ?? 200) : 404, {
      'content-type': served?.type ?? 'text/html',
      'cache-control': 'no-store',
      ...served?.headers,
    });
    if (served?.isBroken) {
      response.write(String(served.body).slice(0, 200), () => response.destroy());
      return;
    }
    response.end(served?.body ?? 'not found');
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
