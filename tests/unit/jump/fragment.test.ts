import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentAddress } from '../../../utils/jump/fragment.ts';

const URL_ = 'http://www.qinghe.gov.cn/a.html';
const address = (text: string, visible: string, around: { before?: string; after?: string } = {}) =>
  fragmentAddress(URL_, { text, before: '', after: '', ...around }, visible);
const directive = (made: string | null) => decodeURIComponent(made?.split(':~:text=')[1] ?? '');

describe('the address of a heading', () => {
  test('quotes it when it stands once', () => {
    expect(directive(address('一、工作情况', '标题\n一、工作情况\n正文'))).toBe('一、工作情况');
  });
  test('keeps the anchor of the page and drops an older quotation', () => {
    const made = fragmentAddress(
      `${URL_}#part:~:text=old`,
      { text: '工作情况', before: '', after: '' },
      '工作情况',
    );
    expect(made).toBe(`${URL_}#part:~:text=${encodeURIComponent('工作情况')}`);
  });
  test('says what is before and behind it when it stands twice', () => {
    const visible = '甲局总结\n一、工作情况\n公开12件。\n乙局总结\n一、工作情况\n公开15件。';
    const made = address('一、工作情况', visible, {
      before: '公开12件。\n乙局总结\n',
      after: '\n公开15件。',
    });
    expect(directive(made)).toBe('乙局总结-,一、工作情况,-公开15件。');
  });
  test('cuts what is around it at punctuation, where words end for sure', () => {
    const long = '全年围绕群众关心的事项认真组织实施各项工作，办结来信十二件';
    const made = address('下一步', '下一步 下一步', { before: `${long}\n`, after: `\n${long}` });
    expect(directive(made)).toBe('办结来信十二件-,下一步,-全年围绕群众关心的事项认真组织实施各项工作');
  });
  test('quotes the beginning where the page breaks the line inside it', () => {
    expect(directive(address('（一）主动公开更加充分', '（一）主动公开\n更加充分'))).toBe('（一）主动公开');
  });
  test('is none when the page no longer has it', () => {
    expect(address('一、工作情况', '别的文章')).toBeNull();
    expect(address('', '别的文章')).toBeNull();
  });
  test('escapes the signs that have a meaning there, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (text, after) => {
        const made = address(text, `${text}\n${text}`, { after });
        const [, quoted = ''] = made?.split(':~:text=') ?? [];
        expect(quoted).toMatch(/^[^&#\s]*$/);
        expect(quoted.split(',').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
