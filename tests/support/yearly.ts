import { KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from './annual.ts';

/** What differs from one annual report to another; all other cells are 0. */
export interface Yearly {
  agency: string;
  year: number;
  /** New requests, those carried in and out, by natural persons; the rest is granted. */
  new: number;
  carriedIn: number;
  carriedOut: number;
  /** Counts by business enterprises carried in, where a test wants them. */
  carriedInBusiness?: number;
  /** Normative documents: made, repealed, in force. */
  normative?: [made: number, repealed: number, valid: number | '/'];
  licensing?: number | '/';
  /** As printed, in 万元. */
  fees?: string;
  /** 行政复议: upheld, corrected. */
  review?: [upheld: number, corrected: number];
  overview?: string;
  problems?: string;
  /** Instead of the body made of all this. */
  body?: string;
}

const disclosure = ({ normative = [1, 0, 5], licensing = 12, fees = '3.5' }: Yearly): string => {
  const line = (...cells: (string | number)[]) =>
    `<tr>${cells.map((cell) => `<td${cells.length === 2 ? ' colspan="2"' : ''}>${cell}</td>`).join('')}</tr>`;
  const block = (name: string) => `<tr><td colspan="4">第二十条第（${name}）项</td></tr>`;
  return `<table>${block('一')}${line('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')}
    ${line('规章', 0, 0, 0)}${line('行政规范性文件', ...normative)}
    ${block('五')}${line('信息内容', '本年处理决定数量')}${line('行政许可', licensing)}
    ${block('六')}${line('信息内容', '本年处理决定数量')}${line('行政处罚', 4)}${line('行政强制', 0)}
    ${block('八')}${line('信息内容', '本年收费金额（单位：万元）')}${line('行政事业性收费', fees)}</table>`;
};

/** An annual report in the form of 2021 as a whole page. */
export function yearlyPage(report: Yearly): string {
  const { agency, year, carriedIn, carriedOut, carriedInBusiness = 0, review = [0, 0] } = report;
  const rows: Record<string, number[]> = Object.fromEntries(
    ['new', 'carried_in', ...RESULT_ROWS, 'carried_out'].map((row) => [row, KINDS.map(() => 0)]),
  );
  rows.new = [report.new, 0, 0, 0, 0, 0];
  rows.carried_in = [carriedIn - carriedInBusiness, carriedInBusiness, 0, 0, 0, 0];
  rows.carried_out = [carriedOut, 0, 0, 0, 0, 0];
  rows.granted = [report.new + carriedIn - carriedInBusiness - carriedOut, carriedInBusiness, 0, 0, 0, 0];
  const [upheld, corrected] = review;
  const remedies = [upheld, corrected, 0, 0, upheld + corrected, ...Array<number>(10).fill(0)];
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const body =
    report.body ??
    `<p>${title}</p>
    <p>根据《中华人民共和国政府信息公开条例》第五十条规定，编制本年度报告。</p>
    <p>一、总体情况</p><p>${report.overview ?? `${year}年，本机关主动公开政府信息${year - 1800}条，发布政策解读${year - 2000}篇。`}</p>
    <p>二、主动公开政府信息情况</p>${disclosure(report)}
    <p>三、收到和处理政府信息公开申请情况</p>${requestsHtml({ rows, remedies: [] }, 'plain')}
    <p>四、政府信息公开行政复议、行政诉讼情况</p>${remediesHtml(remedies, false)}
    <p>五、存在的主要问题及改进情况</p><p>${report.problems ?? `${year}年的主要问题是个别栏目更新不够及时，已逐项整改。`}</p>
    <p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
    <meta name="ColumnName" content="政府信息公开年报"><meta name="ArticleTitle" content="${title}"></head>
    <body><div class="TRS_Editor">${body}</div></body></html>`;
}
