import { describe, expect, it } from 'vitest';
import { changesOf, matrixOf, plansOf, subjectsOf } from '../../../utils/library/compare/index.ts';
import { kept } from './support.ts';

/** A work report of a county: output and revenue of the year before, and what its own year is to bring. */
function workReport(year: number, output: string, growth: string, ahead: string) {
  const title = `${year}年政府工作报告`;
  const url = `http://www.yunling.gov.cn/zwgk/${year}.html`;
  const html = `<!doctype html><title>${title}-云岭县人民政府</title><div class="TRS_Editor"><h1>${title}</h1>
<p>——${year}年1月9日在云岭县第十八届人民代表大会会议上</p><p>县长　王某某</p><p>各位代表：</p>
<p>现在，我代表县人民政府向大会报告工作，请予审议。</p><p>一、${year - 1}年工作回顾</p>
<p>一年来，全县地区生产总值${output}亿元、增长${growth}%；固定资产投资增长8.2%，其中工业投资增长21.5%。</p>
<p>二、${year}年工作安排</p>
<p>${year}年主要预期目标是：地区生产总值增长${ahead}，城镇新增就业5000人以上。</p>
<p>各位代表！让我们团结一心、接续奋斗！</p></div>`;
  return kept(html, url);
}

describe('the headlines of work reports', () => {
  const subjects = subjectsOf([
    workReport(2025, '286.4', '5.8', '6%左右'),
    workReport(2024, '268.2', '6.4', '6.5%'),
  ]);
  const rows = matrixOf(subjects);
  const said = Object.fromEntries(
    rows.map(({ zh, unit, cells }) => [
      zh,
      [unit, ...cells.map(({ value, state }) => value?.value ?? state)],
    ]),
  );

  it('stand in rows whose names say of which year they are, plans apart from results', () => {
    expect(said).toEqual({
      '地区生产总值（上年）': ['亿元', 268.2, 286.4],
      '地区生产总值增长（上年）': ['%', 6.4, 5.8],
      '地区生产总值增长（当年计划）': ['%', 6.5, 6],
      '固定资产投资增长（上年）': ['%', 8.2, 8.2],
      '城镇新增就业（当年计划）': ['人', 5000, 5000],
    });
  });
  it('lead to their sentences', () => {
    const [first] = rows;
    const source = first?.cells[1]?.value?.source;
    const [place] = source?.places ?? [];
    expect(subjects[1]?.text.slice(place?.start, place?.end)).toBe('286.4亿元');
    expect(source?.sentence).toContain('全县地区生产总值286.4亿元');
  });
  it('change by points where they are rates', () => {
    const change = changesOf(subjects, rows).find(({ indicator }) => indicator === 'headline-gdp-growth');
    expect(change?.difference).toEqual({ value: -0.6, bound: 'about' });
    expect(change?.growth).toBeNull();
  });
  it('stand beside what the report of the year before had planned', () => {
    const plans = plansOf(subjects, rows);
    expect(
      plans.map(({ indicator, plan, before, after }) => [indicator, plan.raw, before.year, after.year]),
    ).toEqual([['headline-gdp-growth', '6.5%', 2024, 2025]]);
  });
  it('have no plan where a year lies between', () => {
    const apart = subjectsOf([
      workReport(2025, '286.4', '5.8', '6%左右'),
      workReport(2023, '250.1', '5.1', '6%'),
    ]);
    expect(plansOf(apart, matrixOf(apart))).toEqual([]);
  });
});
