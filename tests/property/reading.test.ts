import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../utils/model.ts';
import { read } from '../../utils/reading.ts';
import { projectionOf } from '../golden/projection.ts';
import { HOST, pageOf } from '../support/page.ts';

const HEAD = '<title>清河市园林局2022年政务公开工作总结</title>';
const PARAGRAPHS = [
  '2022年，市园林局围绕公园建设和绿地养护推进政务公开，现将工作情况总结如下。',
  '一、主要做法',
  '（一）公开内容。全年发布信息1268条，其中工程类312条、养护类956条；微信公众号推送86篇，阅读量4.6万次。',
  '（二）依申请公开。收到申请9件，办结9件，按时答复率100%，未发生行政复议和行政诉讼。',
  '（三）提速增效。办理环节由12个减至7个，承诺时限从15天压缩到6.5天。',
  '二、存在的问题',
  '公开形式不够多样，信息更新有时不够及时。',
  '三、下一步打算',
  '计划建成口袋公园8个，开展培训3次以上。',
];

const project = (body: string) => projectionOf(read(pageOf(`<div class="TRS_Editor">${body}</div>`, HEAD)));
const plain = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Cuts a text at the places given and wraps every piece in a tag, as Word does. */
function wrapped(text: string, cuts: readonly number[], tag: string): string {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length));
  return pieces.map((piece) => `<${tag}>${escaped(piece)}</${tag}>`).join('');
}

describe('the reading does not depend on', () => {
  const expected = project(plain);

  test('where markup cuts the text', () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(cuts, { minLength: 9, maxLength: 9 }),
        fc.constantFrom('span', 'font', 'st1:x'),
        (places, tag) => {
          const body = PARAGRAPHS.map((text, i) => `<p>${wrapped(text, places[i] ?? [], tag)}</p>`).join('');
          expect(project(body)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('page furniture between the paragraphs', () => {
    const furniture = fc.constantFrom(
      '<div class="share">分享到 微信 微博</div>',
      '<script>var hits = 12345;</script>',
      '<p style="display:none">旧稿：发布信息99条。</p>',
      '<nav>首页 3 条</nav>',
      '<p>&nbsp;</p>',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), furniture), { maxLength: 6 }), (inserts) => {
        const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
        for (const [at, piece] of inserts) paragraphs[at] = `${piece}${paragraphs[at]}`;
        expect(project(paragraphs.join(''))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('the width of its digits', () => {
    const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const values = (projection: unknown) =>
      (projection as { documents: { figures: unknown[][] }[] }).documents.flatMap((d) =>
        d.figures.map((f) => [f[1], f[2], f[4]]),
      );
    expect(values(project(wide))).toEqual(values(expected));
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '（',
    '）',
    '。',
    '，',
    '其中',
    '1',
    '２',
    '万',
    '条',
    '%',
    '由',
    '减至',
    '未',
    '无',
    '占',
    '“',
    '〔2021〕',
    '分别',
    '第',
    '\n',
    'A',
    '年',
    '——',
    '一是',
  );

  test('is read without an exception, every figure in its place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const text = pieces.join('');
        const body = `<p>${escaped(text).replaceAll('\n', '</p><p>')}</p>${plain}`;
        const page = pageOf(`<div class="TRS_Editor">${body}</div>`, HEAD);
        const reading = read(page);
        expect(reading.notices.filter((notice) => notice.code === 'room-failed')).toEqual([]);
        // A line that breaks before its number goes on in the next one, with a space for the break.
        for (const document of reading.documents)
          for (const figure of document.figures)
            expect(page.text.slice(figure.start, figure.end).replace('\n', ' ')).toBe(figure.raw);
      }),
      { numRuns: 150 },
    );
  });
});

/** A page of one long paragraph made without a DOM, so that only our own work is counted. */
function longPage(text: string): Page {
  const look = { heading: 0, bold: false, lead: 0, align: null, size: null };
  const line = { index: 0, start: 0, end: text.length, text, look, cell: null };
  return {
    url: HOST,
    title: '清河市园林局2022年政务公开工作总结',
    meta: {},
    panel: {},
    heading: null,
    text,
    lines: [line],
    tables: [],
    objects: [],
    notices: [],
    linkShare: 0,
    container: 'test',
  };
}

/** Characters handed to the string and pattern functions while `work` runs: a measure that no clock disturbs. */
function workOf(work: () => void): number {
  const original = {
    exec: RegExp.prototype.exec,
    slice: String.prototype.slice,
    indexOf: String.prototype.indexOf,
  };
  let count = 0;
  RegExp.prototype.exec = function (text: string) {
    count += this.sticky ? 1 : Math.min(text.length, 400) + 1;
    return original.exec.call(this, text);
  };
  String.prototype.slice = function (from?: number, to?: number) {
    const out = original.slice.call(this, from, to);
    count += out.length + 1;
    return out;
  };
  try {
    work();
  } finally {
    Object.assign(RegExp.prototype, { exec: original.exec });
    Object.assign(String.prototype, { slice: original.slice });
  }
  return count;
}

test.each([
  ['ordinary prose', PARAGRAPHS.join('')],
  ['brackets that never close', '（其中（'],
  ['digits', '12345678'],
  ['numerals', '一二三四万'],
  ['points without end', '一是好，二是坏；'],
  ['zero statements', '未发生无没有'],
  ['one endless sentence of figures', '微信发布信息1条，其中图解2篇，占3%，'],
  ['figures without any mark', '1件2人'],
])('the work for %s grows no faster than the text', (_, unit) => {
  const text = (n: number) => unit.repeat(Math.ceil(n / unit.length));
  const [one, ten, hundred] = [2_000, 20_000, 200_000].map((n) =>
    workOf(() => void read(longPage(text(n)))),
  ) as [number, number, number];
  expect(ten).toBeLessThan(one * 14 + 20_000);
  expect(hundred).toBeLessThan(ten * 14 + 20_000);
});
