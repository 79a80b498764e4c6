import { describe, expect, it } from 'vitest';
import { subjectsOf, type YearFinding, yearPairs } from '../../../utils/library/compare/index.ts';
import { type Yearly, yearlyPage } from '../../support/yearly.ts';
import { kept, PLAIN, reports } from './support.ts';

const findings = (...years: Partial<Yearly>[]): YearFinding[] =>
  yearPairs(reports(...years)).pairs.flatMap((pair) => pair.findings);
const of = (rule: string, ...years: Partial<Yearly>[]) =>
  findings(...years)
    .filter((finding) => finding.rule === rule)
    .map(({ verdict, stated, computed }) => [verdict, stated, computed]);

const NEXT = { year: 2023, carriedIn: 2 };

describe('what was carried over', () => {
  it('agrees with the report of the year after', () => {
    expect(of('YEAR-CARRY', {}, NEXT)).toEqual([['agrees', 2, 2]]);
  });
  it('does not agree, with both cells as evidence', () => {
    const [finding] = findings({}, { ...NEXT, carriedIn: 3 });
    expect(finding).toMatchObject({
      rule: 'YEAR-CARRY',
      verdict: 'disagrees',
      stated: 3,
      computed: 2,
      difference: 1,
    });
    expect(finding?.evidence.map(({ subject, name, quote }) => [subject.year, name.zh, quote])).toEqual([
      [2022, '表三 结转下年度继续办理·总计', '2'],
      [2023, '表三 上年结转政府信息公开申请数量·总计', '3'],
    ]);
  });
  it('is only a question where a kind of applicant was put right', () => {
    expect(of('YEAR-CARRY', {}, { ...NEXT, carriedInBusiness: 1 })).toEqual([
      ['agrees', 2, 2],
      ['uncertain', 1, 2],
      ['uncertain', 1, 0],
    ]);
  });
  it('is not asked over a gap of years, of another agency, or where two reports claim a year', () => {
    const wrong = { ...NEXT, carriedIn: 3 };
    expect(of('YEAR-CARRY', {}, { ...wrong, year: 2024 })).toEqual([]);
    expect(of('YEAR-CARRY', {}, { ...wrong, agency: '清河市教育局' })).toEqual([]);
    const doubled = yearPairs(reports({}, { new: 10 }, wrong));
    expect(doubled.pairs).toEqual([]);
    expect(doubled.doubled.map(({ agency, doubled: years }) => [agency, years])).toEqual([
      ['清河市水务局', [2022]],
    ]);
  });
  it('is not asked of namesakes: a district of that name may be in another city', () => {
    const wrong = { ...NEXT, carriedIn: 3 };
    const asked = (agency: string, other: string) => {
      const page = (report: Partial<Yearly>, host: string) =>
        kept(yearlyPage({ ...PLAIN, agency, ...report }), `http://${host}/${report.year ?? 2022}.html`);
      return yearPairs(subjectsOf([page({}, 'www.qinghe.gov.cn'), page(wrong, other)])).pairs.length;
    };
    expect(asked('鼓楼区教育局', 'www.yunling.gov.cn')).toBe(0);
    expect(asked('教育局', 'www.yunling.gov.cn')).toBe(0);
    expect(asked('鼓楼区教育局', 'jyj.qinghe.gov.cn')).toBe(1);
    expect(asked('清河市教育局', 'www.yunling.gov.cn')).toBe(1);
  });
  it('counts one report that stands at two addresses once', () => {
    expect(of('YEAR-CARRY', {}, {}, NEXT)).toEqual([['agrees', 2, 2]]);
  });
});

describe('documents in force', () => {
  it('agree, or are asked about; never more than that', () => {
    expect(of('T2-STOCK', { normative: [1, 0, 5] }, { ...NEXT, normative: [2, 1, 6] })).toContainEqual([
      'agrees',
      6,
      6,
    ]);
    expect(of('T2-STOCK', { normative: [1, 0, 5] }, { ...NEXT, normative: [2, 1, 9] })).toContainEqual([
      'uncertain',
      9,
      6,
    ]);
  });
  it('are left alone where a cell is blank', () => {
    const only = of('T2-STOCK', { normative: [1, 0, '/'] }, { ...NEXT, normative: [2, 1, 9] });
    expect(only).toEqual([['agrees', 0, 0]]);
  });
});

describe('charges', () => {
  it('a thousand times those of last year are asked about', () => {
    expect(of('T2-FEE-UNIT', { fees: '3.5' }, { ...NEXT, fees: '35000' })).toEqual([
      ['uncertain', 35000, 3.5],
    ]);
    expect(of('T2-FEE-UNIT', { fees: '3.5' }, { ...NEXT, fees: '350' })).toEqual([]);
    expect(of('T2-FEE-UNIT', { fees: '0' }, { ...NEXT, fees: '350' })).toEqual([]);
  });
});

const table2019 = (row: string) => `<p>清河市水务局YEAR年政府信息公开工作年度报告</p><p>一、总体情况</p>
  <p>YEAR年，本机关认真落实政府信息公开条例，主动公开政府信息210条。</p><p>二、主动公开政府信息情况</p>
  <table><tr><td colspan="4">第二十条第（五）项</td></tr>
  <tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>${row}</table>
  <p>三、收到和处理政府信息公开申请情况</p><p>未收到申请。</p><p>四、政府信息公开行政复议、行政诉讼情况</p>
  <p>未发生。</p><p>五、存在的主要问题及改进情况</p><p>更新不够及时。</p><p>六、其他需要报告的事项</p><p>无。</p>`;

describe('items of the form of 2019', () => {
  const year = (of: number, items: number, change: number) => ({
    year: of,
    body: table2019(`<tr><td>行政许可</td><td>${items}</td><td>${change}</td><td>7</td></tr>`).replaceAll(
      'YEAR',
      String(of),
    ),
  });
  it('are what the year before and its change make', () => {
    expect(of('T2-2019-ITEMS', year(2019, 20, 3), year(2020, 25, 0))).toEqual([['uncertain', 25, 23]]);
    expect(of('T2-2019-ITEMS', year(2019, 20, 3), year(2020, 23, 0))).toEqual([]);
  });
});

const OWN = [
  '本机关围绕河湖治理和城乡供水组织三场现场说明会，把工程进度、资金安排和停水计划逐一讲清，并在村口公示栏张贴',
  '针对群众反映的水费构成不清问题，逐户印发明白纸，安排水管员入户讲解，并把阶梯水价的计算办法做成短片循环播放',
  '对依申请公开件实行首接负责，当日登记、三日会商、五日拟稿，疑难件由分管负责人主持会商后统一答复口径',
];
const OTHER =
  '今年机构改革后新设节水科，重新梳理公开事项目录，删去职责划转的事项，补入节水载体创建和取水许可电子证照等内容';
const text = (year: number, ...parts: string[]) =>
  parts.map((part) => `${year}年，${part}${year - 1990}次。`).join('');

describe('text of the year before', () => {
  const pair = (before: Partial<Yearly>, after: Partial<Yearly>) =>
    yearPairs(reports(before, { ...NEXT, ...after })).pairs[0];

  it('is found with its passages, whatever the year and the figures are now', () => {
    const found = pair({ overview: text(2022, ...OWN) }, { overview: text(2023, ...OWN) });
    expect(found?.copied.share).toBeGreaterThan(0.8);
    expect(found?.copied.passages.some(({ text: words }) => words.includes(OWN[1] as string))).toBe(true);
    expect(found?.copied.passages.every(({ sameNumbers }) => !sameNumbers)).toBe(true);
    expect(found?.findings.filter(({ rule }) => rule === 'YEAR-COPY')).toMatchObject([
      { verdict: 'uncertain' },
    ]);
  });

  it('points at the words in both reports', () => {
    const found = pair({ overview: text(2022, ...OWN) }, { overview: text(2023, OTHER, ...OWN) });
    const passage = found?.copied.passages.find(({ text: words }) => words.includes('阶梯水价'));
    const [before, after] = [found?.before.text ?? '', found?.after.text ?? ''];
    expect(before.slice(passage?.before.start, passage?.before.end)).toContain('2022年');
    expect(after.slice(passage?.after.start, passage?.after.end)).toBe(passage?.text);
  });

  it('is not claimed of new text, nor of what form and law dictate', () => {
    const found = pair({ overview: text(2022, ...OWN) }, { overview: text(2023, OTHER, OTHER, OTHER) });
    expect(found?.copied.share).toBeLessThan(0.3);
    expect(found?.findings.some(({ rule }) => rule === 'YEAR-COPY')).toBe(false);
  });

  it('in the part on problems is a finding of its own', () => {
    const problems = `${OWN[1]}。${OWN[2]}。`;
    const found = pair(
      { overview: text(2022, ...OWN), problems },
      { overview: text(2023, OTHER, OTHER), problems },
    );
    expect(found?.copied.problems).toBeGreaterThan(0.9);
    expect(found?.findings.find(({ rule }) => rule === 'YEAR-COPY')?.message).toContain('存在的主要问题');
  });

  it('has no share where there is next to no text', () => {
    expect(pair({}, {})?.copied.share).toBeNull();
  });
});

describe('all figures the same', () => {
  const same = {
    new: 31,
    carriedIn: 2,
    carriedOut: 2,
    review: [3, 1] as [number, number],
    licensing: 173,
    overview: '本机关主动公开政府信息286条。',
  };
  it('are asked about', () => {
    const found = findings(same, { ...same, year: 2023 }).filter(({ message }) =>
      message.includes('全部相同'),
    );
    expect(found).toMatchObject([{ rule: 'YEAR-COPY', verdict: 'uncertain' }]);
  });
  it('are not when one of them is another, or when nearly all are 0', () => {
    const near = findings(same, { ...same, year: 2023, licensing: 174 });
    expect(near.filter(({ rule }) => rule === 'YEAR-COPY')).toEqual([]);
    const none = { new: 0, carriedIn: 0, carriedOut: 0, overview: '未收到申请。' };
    expect(of('YEAR-COPY', none, { ...none, year: 2023 })).toEqual([]);
  });
});
