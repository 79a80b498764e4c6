import { expect, test } from 'vitest';
import { FILLER, pageOf } from '../../support/page.ts';

const BODY = `<div id="zoom"><p>${FILLER}</p><p>　　全年发布<b>1</b>2\n 8条，<i>其中</i>&nbsp; 图解9条。</p>
  <table><tr><td>规章</td><td>0</td></tr><tr><td>规范性<br>文件</td><td>7</td></tr></table></div>`;

const BLOCK = `<div id="zoom"><p>${FILLER}</p><div>　　<b>一、总体情况</b>　　全年发布12条。&nbsp;&nbsp;&nbsp;&nbsp;<span>（一）公开</span>
  &nbsp;&nbsp;&nbsp;&nbsp;其中图解9条。</div></div>`;

test.each([BODY, BLOCK])(
  'every stretch of the text leads back to the same characters in the page',
  (body) => {
    const page = pageOf(body);
    const ink = (text: string) => text.replace(/[\s\u3000\u00a0]+/g, '');
    for (const line of page.lines) {
      for (let start = line.start; start < line.end; start += 3) {
        const range = page.places.range(start, line.end);
        expect(ink(range?.toString() ?? '')).toBe(ink(page.text.slice(start, line.end)));
      }
    }
  },
);

test('a place whose text a script has replaced is null, not an error', () => {
  const page = pageOf(BODY);
  page.document.getElementById('zoom')?.replaceChildren('另一篇');
  expect(page.places.range(0, 10)).toBeNull();
});
