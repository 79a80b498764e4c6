import { parse } from '../../../cli/dom.ts';
import { type Subject, subjectsOf } from '../../../utils/library/compare/index.ts';
import type { KeptReading } from '../../../utils/library/records.ts';
import { readPage } from '../../../utils/page/index.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER } from '../../support/page.ts';
import { type Yearly, yearlyPage } from '../../support/yearly.ts';

/** A page as the library keeps it. */
export function kept(html: string, url: string): KeptReading {
  const { page } = readPage(parse(html, url).document, url);
  return { id: url, reading: read(page), text: page.text };
}

/** What a report says where a test does not care. */
export const PLAIN: Yearly = { agency: '清河市水务局', year: 2022, new: 9, carriedIn: 1, carriedOut: 2 };

/** Annual reports as subjects of a comparison. */
export function reports(...changes: Partial<Yearly>[]): Subject[] {
  return subjectsOf(
    changes.map((change, at) =>
      kept(yearlyPage({ ...PLAIN, ...change }), `http://www.qinghe.gov.cn/xxgk/${at}.html`),
    ),
  );
}

/** A work summary with these paragraphs. */
export function summary(agency: string, year: number, ...paragraphs: string[]): KeptReading {
  const title = `${agency}${year}年政务公开工作总结`;
  const body = [
    `<p>${title}</p><p>一、加强组织领导</p><p>${FILLER}</p><p>二、主要做法</p>`,
    ...paragraphs.map((text) => `<p>${text}</p>`),
    `<p>三、保障措施</p><p>${FILLER}</p>`,
  ];
  const html = `<html><head><title>${title}</title></head><body><div class="TRS_Editor">${body.join('')}</div></body></html>`;
  return kept(html, `http://www.qinghe.gov.cn/${encodeURIComponent(agency)}/${year}.html`);
}
