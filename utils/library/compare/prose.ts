import type { ReportDocument, Section } from '../../model.ts';
import type { Subject } from './model.ts';

export interface Range {
  start: number;
  end: number;
}

/** The running text of a document without what every report has, ready to be compared sign by sign. */
export interface Prose {
  /** Letters and Chinese characters; a run of digits is one 0; a gap is one NUL. */
  signs: string;
  /** Where each sign stands in the subject's text. */
  places: number[];
}

export const GAP = '\u0000';

/**
 * Sentences that the form or the law dictates: who reports under which article, what the parts are, where to
 * find the report and whom to call, and the zero statements that are the same every year.
 */
const BOILERPLATE: readonly RegExp[] = [
  /政府信息公开条例.*(?:编制|要求|规定|现将|公布)/,
  /(?:本年度报告|本报告|年度报告|全文).*(?:组成|部分|统计期限|所列数据|编制|下载|电子版)/,
  /(?:统计|数据).{0,8}(?:期限|时限|时间|截止).*(?:起|至|止)/,
  /如对.*(?:疑问|意见)|(?:联系|咨询)(?:电话|地址|方式)|(?:地址|邮编|邮政编码|电子邮箱|传真|电话)[:：]/,
  /勾稽关系|^第二十条第/,
  /^(?:[一-龥]{0,14})?(?:无|没有|暂无)(?:其他)?(?:需要)?(?:报告)?的?(?:其他)?事项/,
  /(?:未|没有|无)(?:发生|收到|收取|产生|因).{0,40}(?:信息处理费|复议|诉讼|公开申请)/,
  /(?:现将|向社会公布|予以公布).{0,20}(?:如下|公布|报告)/,
];
/** Shorter than this, a stretch of text is a label or a heading without a number. */
const SHORTEST_UNIT = 10;

function headings(sections: readonly Section[]): Range[] {
  return sections.flatMap((section) => [
    ...(section.kind === 'heading' ? [{ start: section.start, end: section.end }] : []),
    ...headings(section.children),
  ]);
}

/** From the first to the last cell that was read; the labels stand between them. */
function tables({ tables: all }: ReportDocument): Range[] {
  return all.flatMap(({ places }) => {
    const cells = Object.values(places);
    if (cells.length === 0) return [];
    let [start, end] = [Number.POSITIVE_INFINITY, 0];
    for (const cell of cells) {
      start = Math.min(start, cell.start);
      end = Math.max(end, cell.end);
    }
    return [{ start, end }];
  });
}

/** Half of a rare character is part of a word as much as a common one. */
const isSign = (sign: string) => /[\p{L}\ud800-\udfff]/u.test(sign);
const isDigit = (sign: string) => /[\d０-９]/.test(sign);

const bareOf = (text: string) => text.replace(/\s+/g, '');

function append(prose: { signs: string[]; places: number[] }, text: string, at: number): void {
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (isDigit(sign)) {
      if (prose.signs.at(-1) === '0' && prose.places.at(-1) === at + i - 1) {
        // A run of digits is one sign, which stands where the run ends.
        prose.places[prose.places.length - 1] = at + i;
        continue;
      }
      prose.signs.push('0');
    } else if (isSign(sign)) prose.signs.push(sign);
    else continue;
    prose.places.push(at + i);
  }
}

function gap(prose: { signs: string[]; places: number[] }, at: number): void {
  if (prose.signs.length === 0 || prose.signs.at(-1) === GAP) return;
  prose.signs.push(GAP);
  prose.places.push(at);
}

/** The prose of a document; only what stands between `within` when that is given. Linear in the text. */
export function proseOf({ document, text }: Subject): Prose {
  const skipped = [...headings(document.sections), ...tables(document)].sort((a, b) => a.start - b.start);
  const prose = { signs: [] as string[], places: [] as number[] };
  const unit = /[^。！？；\n]+[。！？；\n]?/g;
  const own = text.slice(document.start, document.end);
  const title = bareOf(document.title);
  let next = 0;
  let covered = document.start;
  for (const found of own.matchAll(unit)) {
    const start = document.start + found.index;
    const end = start + found[0].length;
    for (; next < skipped.length && (skipped[next] as Range).start < end; next++)
      covered = Math.max(covered, (skipped[next] as Range).end);
    const rest = Math.max(start, Math.min(covered, end));
    const words = text.slice(rest, end);
    const bare = bareOf(words);
    const isOwn = bare.length >= SHORTEST_UNIT && !title.includes(bare);
    if (!isOwn || BOILERPLATE.some((pattern) => pattern.test(bare))) gap(prose, start);
    else append(prose, words, rest);
  }
  return { signs: prose.signs.join(''), places: prose.places };
}
