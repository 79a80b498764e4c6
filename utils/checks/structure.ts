import { SIX_PARTS } from '../domain/forms.ts';
import { ordinalOf } from '../domain/numerals.ts';
import type { PageObject, Said, Section } from '../model.ts';
import { absentTables, partsOfForm } from '../statutory/index.ts';
import { finding, linesBetween, type Place, type Rule } from './finding.ts';

const placeOf = ({ start, end }: Section): Place => ({ start, end });

/** The six parts of the form, all there and in their order. */
export const sixParts: Rule = (context) => {
  const parts = partsOfForm(context.document);
  if (parts.length === 0) return [];
  const places = parts.map(placeOf);
  const numbers = { rule: 'STRUCT-SECTIONS', stated: parts.length, computed: SIX_PARTS.length, places };
  const missing = SIX_PARTS.filter(({ role }) => !parts.some((part) => part.role === role));
  if (missing.length > 0) {
    const names = missing.map(({ title }) => `“${title}”`);
    const message = {
      zh: `没有见到${names.join('、')}部分`,
      en: `No part ${names.join(', ')} was found`,
    };
    return [finding('uncertain', { ...numbers, message })];
  }
  const order = parts.map((part) => SIX_PARTS.findIndex(({ role }) => role === part.role));
  const isOrdered = order.every((at, i) => i === 0 || at > (order[i - 1] as number));
  const message = {
    zh: '六个部分的次序与规定的格式不同',
    en: 'The six parts do not stand in the order of the official form',
  };
  return [finding(isOrdered ? 'agrees' : 'uncertain', { ...numbers, message })];
};

const OBJECT_NAMES = {
  image: { zh: '图片', en: 'a picture' },
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  file: { zh: '附件', en: 'an attachment' },
  frame: { zh: '其他网站的框架', en: 'a frame of another site' },
} as const;

/** A part without its table, and what stands in its place. */
function withoutTable(part: string, object: PageObject | null): Said {
  const name = object?.text ? `“${object.text}”` : '';
  const kind = object && OBJECT_NAMES[object.kind];
  return {
    zh: `${part}部分没有可读取的表格${kind ? `，所在位置是${kind.zh}${name}` : ''}`,
    en: `Part ${part} has no table that can be read${kind ? `; in its place stands ${kind.en} ${name}`.trimEnd() : ''}`,
  };
}

/** Parts two to four hold a table each; a picture or a file in its place is named. */
export const tablesPresent: Rule = ({ document, page }) =>
  absentTables(document, page).map(({ part, object, isBlank }) => {
    const name = `“${part.number}${part.title}”`;
    const message = isBlank
      ? { zh: `${name}部分的表格中没有读出数字`, en: `No number could be read in the table of part ${name}` }
      : withoutTable(name, object);
    const places = [placeOf(part)];
    return finding('uncertain', { rule: 'STRUCT-TABLES', stated: null, computed: null, places, message });
  });

/** A fee that was charged is reported in the last part (政府信息公开信息处理费管理办法, 国办函〔2020〕109号). */
export const feeReported: Rule = (context) => {
  const last = partsOfForm(context.document).find(({ role }) => role === 'other-matters');
  if (!last) return [];
  const fee = context.document.figures.find(
    (figure) => figure.indicator === 'foi-info-fee' && figure.time === 'actual' && (figure.value ?? 0) > 0,
  );
  if (!fee || fee.start >= last.start) return [];
  if (context.page.text.slice(last.start, last.bodyEnd).includes('信息处理费')) return [];
  const message = {
    zh: `正文称收取信息处理费（${fee.raw}），“${last.title}”部分没有说明`,
    en: `The text speaks of fees charged (${fee.raw}), part “${last.title}” does not account for them`,
  };
  const figures = [fee];
  return [
    finding('uncertain', {
      rule: 'STRUCT-FEE',
      stated: fee.value,
      computed: null,
      figures,
      places: [placeOf(last)],
      message,
    }),
  ];
};

const ANNOUNCED =
  /(?:由|共分|分为|包括|包含|共有?|含)(?:以下)?([一二三四五六七八九十]|\d{1,2})个?(?:大)?部分/;
const OF_THE_REPORT = /全文|报告|年报|总结/;

/** The number of parts that the opening announces, against those that follow. */
export const partsAnnounced: Rule = ({ document, page }) => {
  const top = document.sections.filter(({ kind }) => kind === 'heading');
  const first = top[0];
  if (!document.complete || !first || top.length < 3) return [];
  const line = linesBetween(page, document.start, first.start).find(
    ({ text }) => OF_THE_REPORT.test(text) && ANNOUNCED.test(text),
  );
  const announced = line && ordinalOf(ANNOUNCED.exec(line.text)?.[1] ?? '');
  if (!line || !announced) return [];
  const message = {
    zh: `引言称全文有 ${announced} 个部分，实际有 ${top.length} 个`,
    en: `The introduction announces ${announced} parts, there are ${top.length}`,
  };
  const places = [
    { start: line.start, end: line.end },
    placeOf(first),
    placeOf(top[top.length - 1] as Section),
  ];
  const numbers = { rule: 'PROSE-PARTCOUNT', stated: announced, computed: top.length, places, message };
  return [finding(announced === top.length ? 'agrees' : 'uncertain', numbers)];
};

/** 政府信息公开条例第四十九条: agencies publish by 31 January, the authorities in charge by 31 March. */
export const publishedInTime: Rule = (context) => {
  const { year, published, agency } = context.document;
  if (partsOfForm(context.document).length === 0 || year === null || published === null || agency === null)
    return [];
  const isAgency = /(?:[局厅委队]|中心|办事处|(?<!管理)委员会)$/.test(agency);
  const last = `${year + 1}-${isAgency ? '01-31' : '03-31'}`;
  // Years later a page was moved, not published late.
  if (published <= last || !published.startsWith(String(year + 1))) return [];
  const message = {
    zh: `页面发布日期 ${published} 晚于 ${last}（页面可能重新发布过）`,
    en: `The page was published on ${published}, after ${last} (it may have been published anew)`,
  };
  return [finding('uncertain', { rule: 'STRUCT-DEADLINE', stated: null, computed: null, message })];
};
