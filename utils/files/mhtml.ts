import PostalMime from 'postal-mime';
import { webAddressOf } from '../web-address.ts';
import { decode } from './charset.ts';
import { FileProblem } from './model.ts';

/** The parts of a web archive as the parser keeps them; it gives text out only joined and without address. */
interface MimePart {
  childNodes: MimePart[];
  contentType: { parsed: { value: string; params: Record<string, string> } };
  contentId?: string;
  headers: { key: string; value: string }[];
  content: ArrayBuffer | null;
}

export interface WebArchive {
  /** The page itself. */
  markup: string;
  /** Its address, '' when the archive does not say. */
  url: string;
}

const header = (part: MimePart, key: string) => part.headers.find((one) => one.key === key)?.value ?? '';

function partsOf(part: MimePart): MimePart[] {
  return [part, ...part.childNodes.flatMap(partsOf)];
}

const isHtml = (part: MimePart) => /^(text\/html|application\/xhtml)/i.test(part.contentType.parsed.value);

function addressOf(root: MimePart, page: MimePart): string {
  const found = [header(page, 'content-location'), header(root, 'snapshot-content-location')];
  return found.find((url) => webAddressOf(url)) ?? '';
}

/** The page in a web archive (.mhtml, .mht): the root part, in its own charset. */
export async function openWebArchive(bytes: Uint8Array): Promise<WebArchive> {
  const parser = new PostalMime();
  try {
    await parser.parse(bytes);
  } catch {
    throw new FileProblem('damaged');
  }
  const { root } = parser as unknown as { root: MimePart };
  const pages = partsOf(root).filter((part) => isHtml(part) && part.content !== null);
  const start = root.contentType.parsed.params.start;
  const page = pages.find((part) => start !== undefined && part.contentId === start) ?? pages[0];
  if (!page?.content) throw new FileProblem('no-text');
  const markup = decode(new Uint8Array(page.content), page.contentType.parsed.params.charset);
  return { markup, url: addressOf(root, page) };
}
