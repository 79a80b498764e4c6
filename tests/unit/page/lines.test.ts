import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/index.ts';
import { FILLER, HOST, pageOf, prose } from '../../support/page.ts';

describe('lines', () => {
  test('end at block elements and at <br>', () => {
    const page = pageOf(
      `<div id="zoom"><p>一、总体情况</p>${FILLER}<br>二、存在问题<div>${FILLER}</div></div>`,
    );
    expect(prose(page)).toEqual(['一、总体情况', FILLER, '二、存在问题', FILLER]);
  });

  test.each([
    ['<pre>', '</pre>'],
    ['<div style="white-space: pre-wrap">', '</div>'],
    ['<div style="white-space:pre-line"><span>', '</span></div>'],
  ])('end where the source breaks inside %s', (open, close) => {
    const page = pageOf(`<div id="zoom">${open}\n　　一、总体情况\n　　${FILLER}\n${close}</div>`);
    expect(prose(page)).toEqual(['一、总体情况', FILLER]);
  });

  test('go on where white space is normal again', () => {
    const page = pageOf(
      `<div id="zoom" style="white-space: pre-wrap"><p>${FILLER}</p><p style="white-space: normal">信息\n公开</p></div>`,
    );
    expect(prose(page)).toEqual([FILLER, '信息公开']);
  });

  test.each([
    ['　　全年接待来访12批。　　办结11批。', ['全年接待来访12批。', '办结11批。']],
    [
      '现将情况报告如下：　　一、总体情况　　全年无延误。',
      ['现将情况报告如下：', '一、总体情况', '全年无延误。'],
    ],
    ['全年无延误。&nbsp;&nbsp; &nbsp;&nbsp;<b>（二）存在问题</b>', ['全年无延误。', '（二）存在问题']],
    ['　　工作开展情况　　全年无延误。', ['工作开展情况', '全年无延误。']],
    ['各位代表：　　今年全县无延误。', ['各位代表：', '今年全县无延误。']],
  ])('end at the indent of the next paragraph: %s', (text, lines) => {
    expect(prose(pageOf(`<div id="zoom"><div>${FILLER}</div><div>${text}</div></div>`))).toEqual([
      FILLER,
      ...lines,
    ]);
  });

  test.each([
    '姓　　名',
    '目　　录',
    '一、　　总体情况',
    '发布机构：　　云岭县水利局',
    '联系人：李某　　电话：0000',
    '　　云岭县水利局　　　　2024年1月3日',
    '全年接待12批。　办结11批。',
  ])('do not end at other white space: %s', (text) => {
    expect(prose(pageOf(`<div id="zoom"><div>${FILLER}</div><div>${text}</div></div>`))).toHaveLength(2);
  });

  test('join what spans and Word tags cut', () => {
    const page = pageOf(
      `<div id="zoom"><p>${FILLER}</p><p>发布信息<span>3</span><span>5</span><st1:n>6</st1:n>条</p></div>`,
    );
    expect(prose(page)).toContain('发布信息356条');
  });

  test('leave out scripts, hidden text, share bars and navigation', () => {
    const page =
      pageOf(`<div id="zoom"><script>var a = 1</script><p>${FILLER}</p><p style="display: none">旧稿</p>
      <p hidden>旧稿</p><div class="share">分享到微信</div><nav>首页</nav><p>完</p></div>`);
    expect(prose(page)).toEqual([FILLER, '完']);
  });

  test('a long text inside an element named like furniture is the article', () => {
    const page = pageOf(`<div id="toolbar">${`<p>${FILLER}</p>`.repeat(12)}</div>`);
    expect(prose(page)).toHaveLength(12);
  });

  test('collapse white space, and drop it between Chinese characters that the source merely wrapped', () => {
    const page = pageOf(`<div id="zoom"><p>${FILLER}</p><p>　　信息\n      公开&nbsp;&nbsp;工作</p></div>`);
    expect(prose(page)[1]).toBe('信息公开 工作');
  });

  test.each([
    ['于 2021 年共收到 12&nbsp;件', '于2021年共收到12件'],
    ['占 98.5 % ，高于上年', '占98.5%，高于上年'],
    ['共\n  12\n  件', '共12件'],
    ['共<span> 12 </span>件', '共12件'],
    // What stands apart on purpose: the number of a heading, cells, words of letters, two spaces and more.
    ['1 加强组织领导', '1 加强组织领导'],
    ['2.1 完善工作机制', '2.1 完善工作机制'],
    ['行政许可 12 0 3', '行政许可12 0 3'],
    ['使用 APP 办理', '使用 APP 办理'],
    ['合计  12  件', '合计 12 件'],
    ['合计　12　件', '合计 12 件'],
  ])('spaces around a number: %s', (printed, read) => {
    const page = pageOf(`<div id="zoom"><p>${FILLER}</p><p>${printed}</p></div>`);
    expect(prose(page)[1]).toBe(read);
  });

  test('read wide digits as digits', () => {
    const page = pageOf(`<div id="zoom"><p>${FILLER}</p><p>２．公开信息１２条，占９８.５％</p></div>`);
    expect(prose(page)[1]).toBe('2.公开信息12条，占98.5%');
  });

  test('turn the radicals of PDF text into characters and drop zero-width ones', () => {
    const page = pageOf(`<div id="zoom"><p>${FILLER}</p><p>\u2f00次\u200b公\ufeff开</p></div>`);
    expect(prose(page)[1]).toBe('一次公开');
  });

  test('know bold, centred and heading lines, and a bold lead', () => {
    const page = pageOf(
      `<div id="zoom"><h2>甲</h2><p align="center"><b>乙</b></p><p><strong>丙丁。</strong>${FILLER}</p><p style="font-family: 黑体">戊</p></div>`,
    );
    const looks = page.lines.map((line) => [
      line.look.heading,
      line.look.bold,
      line.look.lead,
      line.look.align,
    ]);
    expect(looks).toEqual([
      [2, true, 0, null],
      [0, true, 0, 'center'],
      [0, false, 3, null],
      [0, true, 0, null],
    ]);
  });

  test('read open shadow roots and same-origin frames', () => {
    const { document } = pageOf('<div id="host"></div>');
    const host = document.getElementById('host') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${FILLER}</p>`;
    expect(prose(readPage(document, HOST).page)).toEqual([FILLER]);
  });

  test('survive 3,000 nested elements and say nothing is wrong', () => {
    const page = pageOf(`${'<div>'.repeat(3000)}<p>${FILLER}</p>`);
    expect(prose(page)).toEqual([FILLER]);
  });

  test('an empty page is said to be empty', () => {
    expect(pageOf('').notices.map((notice) => notice.code)).toEqual(['empty']);
  });
});

describe('lines a PDF broke', () => {
  const broken = [
    '云岭区住房和城乡建设局始终把信息公开作为转变作风的重要抓手，专',
    '题研究部署四次，把任务分解到每一个科室，明确到每一名经办人员，年',
    '底统一组织检查。围绕群众关心的老旧小区改造、物业服务、公共租赁住',
    '房分配等事项，及时公布政策文件、办理流程和分配结果，主动接受社会',
    '- 3 -',
    '监督。全年依托门户网站发布信息二百一十条，办理网民留言六十余件，',
    '回复率保持在较高水平，没有发生因答复不及时引起的投诉，工作总体平',
    '稳有序，得到了服务对象和上级部门的认可，为下一年度的工作打下基础。',
  ];

  test('become paragraphs again, without the page numbers', () => {
    const page = pageOf(`<div id="zoom">${broken.join('<br>')}</div>`);
    expect(prose(page)).toEqual([broken.filter((line) => line !== '- 3 -').join('')]);
  });

  test('are none where headings of one length stand between paragraphs', () => {
    const parts = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((name) => [
      `（一）抓好${name}类事项办理，服务水平持续提升`,
      `${name}类事项全部进驻大厅，${'办理流程逐项公布，'.repeat(8)}群众评价良好。`,
    ]);
    const page = pageOf(`<div id="zoom">${parts.map((line) => `<p>${line}</p>`).join('')}</div>`);
    expect(prose(page)).toEqual(parts);
  });

  test('are whole again between many headings, so that no number stays cut', () => {
    const parts = [1, 2, 3, 4].flatMap((n) => [
      `（${'一二三四'.charAt(n - 1)}）抓好服务事项的办理工作`,
      `全年新建改建农村公路三百余公里，实施安全防护工程一百余公里，改造危桥1${n}座。`,
    ]);
    const lines = parts.flatMap((part) => [part.slice(0, 35), part.slice(35)]).filter((line) => line !== '');
    expect(lines).toHaveLength(12);
    expect(prose(pageOf(`<div id="zoom">${lines.join('<br>')}</div>`))).toEqual(parts);
  });

  test('who signs below a last line that is full by chance', () => {
    const end = broken.map((line) => line.slice(0, 31)).filter((line) => line.length === 31);
    const lines = [...end, `${'认'.repeat(30)}。`, '云岭区水务局', '2024年1月5日'];
    const page = pageOf(`<div id="zoom">${lines.join('<br>')}</div>`);
    expect(prose(page).slice(1)).toEqual(['云岭区水务局', '2024年1月5日']);
  });

  test('a few names of one length are no broken lines', () => {
    const names = ['甲', '乙', '丙', '丁'].map((name) => `获评${name}级文明单位和优质服务先进集体称号`);
    const lines = [...names, `${FILLER}${FILLER}`, FILLER];
    expect(prose(pageOf(`<div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`))).toEqual(
      lines,
    );
  });

  test.each(['', '、'])('the titles in a list are no broken lines%s', (mark) => {
    const titles = Array.from(
      { length: 14 },
      (_, i) => `关于印发${'节约用水管理办法和'.slice(0, i % 9)}工作要点的通知`,
    );
    const list = titles.map((title, i) => (mark ? i + 1 + mark : '') + title);
    const page = pageOf(`<div id="zoom"><p>${[FILLER, ...list, FILLER].join('</p><p>')}</p></div>`);
    expect(prose(page)).toEqual([FILLER, ...list, FILLER]);
  });

  test('a heading behind a full sentence begins a line of its own', () => {
    const page = pageOf(`<div id="zoom">${[...broken, '二、存在的问题', ...broken].join('<br>')}</div>`);
    expect(prose(page)[1]).toBe('二、存在的问题');
    expect(prose(page)).toHaveLength(3);
  });
});

describe('panes of which a script shows one at a time', () => {
  const other = `清河镇公开信息86条。${'公示栏更新及时，群众可以查阅。'.repeat(8)}`;
  const text = `石桥镇公开信息77条。${FILLER}${'公示栏更新及时，群众可以查阅。'.repeat(3)}`;
  const panes = (first: string, second: string) =>
    prose(
      pageOf(`<div id="zoom"><p>${FILLER}</p><div ${first}>${text}</div><div ${second}>${other}</div></div>`),
    );
  const hide = 'style="display: none;"';

  test.each([
    ['class="tab-pane active"', `class="tab-pane" ${hide}`],
    [`class="con" ${hide}`, 'class="con"'],
    ['id="con_1"', `id="con_2" ${hide}`],
  ])('%s and %s are all read', (first, second) => {
    expect(panes(first, second)).toEqual([FILLER, text, other]);
  });

  test.each([
    ['class="text"', `class="print" ${hide}`],
    ['', hide],
  ])('%s and %s: what is hidden beside others is not', (first, second) => {
    expect(panes(first, second)).toEqual([FILLER, text]);
  });

  test('a short one among them is read, too', () => {
    const last = `<div class="con">${text}</div><div class="con" ${hide}>六、其他需要报告的事项：无。</div>`;
    expect(prose(pageOf(`<div id="zoom">${last}</div>`))).toEqual([text, '六、其他需要报告的事项：无。']);
  });

  test('a copy for phones and short boxes are none', () => {
    const boxes = `<div class="pop">分享</div><div class="pop" ${hide}>扫一扫分享本页</div>`;
    const copy = `<div class="c" ${hide}>${text}</div>${boxes}`;
    expect(prose(pageOf(`<div id="zoom"><div class="c">${text}</div>${copy}</div>`))).toEqual([text, '分享']);
  });
});
