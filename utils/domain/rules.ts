/** What each rule of the checks asks, in plain words, and where it comes from. */
export interface RuleNote {
  id: string;
  zh: string;
  en: string;
  source: 'form' | 'derived' | 'heuristic' | 'law';
}

const form = (id: string, zh: string, en: string): RuleNote => ({ id, zh, en, source: 'form' });
const heuristic = (id: string, zh: string, en: string): RuleNote => ({ id, zh, en, source: 'heuristic' });
const law = (id: string, zh: string, en: string): RuleNote => ({ id, zh, en, source: 'law' });
const derived = (id: string, zh: string, en: string): RuleNote => ({ id, zh, en, source: 'derived' });

/**
 * `form`: printed in the official table itself (国办公开办函〔2021〕30号); `derived`: follows from what rows and columns mean;
 * `heuristic`: true as bookkeeping, but lawful exceptions exist; `law`: a provision of law, named in the text.
 */
export const RULE_NOTES: readonly RuleNote[] = [
  form(
    'T3-BALANCE',
    '表三每一列（没有表三的，正文同一处所列）：本年新收加上年结转，等于本年办理总计加结转下年度。',
    'Table 3, each column (without it, one section of the text): new plus carried in equals handled plus carried over.',
  ),
  derived(
    'T3-ROWSUM',
    '表三每一行：自然人与五类法人或其他组织之和，等于总计。',
    'Table 3, each row: natural persons and the five kinds of organisations make the total.',
  ),
  derived(
    'T3-ROWSUM-2019',
    '2019年格式表三每一行：各类申请人之和，等于总计。',
    'Table 3 of the 2019 form, each row: all kinds of applicants make the total.',
  ),
  derived(
    'T3-RESULTS',
    '表三每一列：各项办理结果之和，等于（七）总计。',
    'Table 3, each column: the results make total (七).',
  ),
  derived(
    'T3-RESULTS-2019',
    '2019年格式表三每一列：各项办理结果之和，等于（七）总计。',
    'Table 3 of the 2019 form, each column: the results make total (七).',
  ),
  derived(
    'T3-CARRY-LIMIT',
    '表三每一列：结转下年度不多于本年新收与上年结转之和。',
    'Table 3, each column: no more is carried over than was new or carried in.',
  ),
  derived(
    'T4-SUM-REVIEW',
    '表四行政复议：四种结果之和，等于总计。',
    'Table 4, reviews: the four outcomes make the total.',
  ),
  derived(
    'T4-SUM-DIRECT',
    '表四未经复议直接起诉：四种结果之和，等于总计。',
    'Table 4, lawsuits without a review: the four outcomes make the total.',
  ),
  derived(
    'T4-SUM-AFTER',
    '表四复议后起诉：四种结果之和，等于总计。',
    'Table 4, lawsuits after a review: the four outcomes make the total.',
  ),
  heuristic(
    'T2-VALID-MIN',
    '表二规章、行政规范性文件：现行有效件数不少于制发减废止；只作提示。',
    'Table 2, rules and normative documents: no fewer are in force than were issued less those repealed; a hint only.',
  ),
  heuristic(
    'T2-REG-POWER',
    '县级、乡镇和市县部门一般不制定规章，表二规章制发不为0的只作提示（立法法）。',
    'Counties, townships and bureaus make no 规章 as a rule (Legislation Law); a number other than 0 is a hint only.',
  ),
  derived(
    'T2-2019-PUBLISHED',
    '2019年格式表二：对外公开总数量不少于本年新公开数量；只作提示。',
    'Table 2 of the 2019 form: no fewer are published in all than were newly published; a hint only.',
  ),
  derived(
    'LEG-CHANNELS',
    '2014—2018年统计表：收到申请数等于当面、传真、网络、信函四种之和。',
    'Return of 2014 to 2018: requests received are those in person, by fax, online and by letter.',
  ),
  derived(
    'LEG-DONE',
    '2014—2018年统计表：申请办结数等于按时办结数加延期办结数。',
    'Return of 2014 to 2018: requests closed are those in time and those extended.',
  ),
  derived(
    'LEG-REPLIES',
    '2014—2018年统计表：申请答复数等于八类答复之和。',
    'Return of 2014 to 2018: replies are the eight kinds of replies.',
  ),
  derived(
    'LEG-REVIEW',
    '2014—2018年统计表：行政复议数量等于三种结果之和。',
    'Return of 2014 to 2018: reviews are the three outcomes.',
  ),
  derived(
    'NAR-NEW',
    '正文的收到（新收、受理）数，等于表三本年新收总计；含上年结转的合计也算相符，只作提示。',
    'What the text has as received equals the total of new requests in Table 3; a sum with those carried in agrees, too, as a hint.',
  ),
  derived(
    'NAR-HANDLED',
    '正文的办结（答复）数，等于表三（七）总计。',
    'What the text has as handled equals total (七) of Table 3.',
  ),
  derived(
    'NAR-CARRY',
    '正文的结转数，等于表三对应的结转行。',
    'What the text has as carried in or over equals its row of Table 3.',
  ),
  derived(
    'NAR-RESULT',
    '正文的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理数，等于表三对应行或各小项之和。',
    'What the text has as granted, granted in part, refused, not available, not processed or otherwise handled equals its rows of Table 3.',
  ),
  derived(
    'NAR-T4',
    '正文的行政复议、行政诉讼件数，等于表四总计；诉讼为两类之和。',
    'Reviews and lawsuits of the text equal the totals of Table 4; lawsuits are both kinds together.',
  ),
  derived(
    'NAR-T4-UPHELD',
    '正文称均获维持、零败诉的，表四的结果纠正与尚未审结应为0。',
    'Where the text says all were upheld or none was lost, Table 4 has 0 corrected and 0 pending.',
  ),
  derived(
    'NAR-ZERO',
    '正文称未收到申请、未发生复议诉讼的，表中对应总计应为0。',
    'Where the text says there were no requests, reviews or lawsuits, the totals of the tables are 0.',
  ),
  derived(
    'NAR-T2',
    '正文的规章、行政规范性文件件数与表二相同；不同时口径可能不一，只作提示。',
    'Rules and normative documents of the text equal Table 2; they may count differently; a hint only.',
  ),
  derived(
    'PROSE-PARTS-EQ',
    '穷尽的分项之和，等于总数（按文中精度）。',
    'Parts that make up the whole add up to it (within the printed precision).',
  ),
  derived(
    'PROSE-PARTS-LE',
    '“其中”所列分项之和，不大于总数。',
    'Parts listed behind 其中 are no more than the whole.',
  ),
  derived(
    'PROSE-RATE-CUT',
    '由A减至B（或至B、减少C，则A＝B＋C）：精简（压缩、下降）率＝（A－B）÷A，按文中小数位。',
    'From A down to B (or to B, less by C: A = B + C): the cut is (A − B) ÷ A, within the printed decimals.',
  ),
  derived(
    'PROSE-RATE-GROWTH',
    '由A增至B（或至B、增加C，则A＝B－C）：增长率＝（B－A）÷A，按文中小数位；按可比价格、同口径公布增速的，不符时不下结论。',
    'From A up to B (or to B, more by C: A = B − C): the growth is (B − A) ÷ A, within the printed decimals; a growth published at constant prices or over the same respondents may differ.',
  ),
  derived(
    'PROSE-DELTA',
    '由A增（减）至B、增加（减少）C，或A比B高（低）C：C等于A与B之差。',
    'From A to B, more or less by C, or A above or below B by C: C is the difference of A and B.',
  ),
  derived(
    'PROSE-SHARE',
    '占比＝部分÷总数，按文中小数位；截断而非四舍五入的只作提示。',
    'A share is part ÷ whole, within the printed decimals; cut off instead of rounded is a hint only.',
  ),
  derived(
    'PROSE-DONE-RATE',
    '办结率（答复率、回复率）＝办结÷收到，按文中小数位。',
    'A rate of completion or reply is what was done ÷ what was received, within the printed decimals.',
  ),
  derived(
    'PROSE-RESPECTIVELY',
    '“分别为”前有几项，后就有几个数；只作提示。',
    'As many numbers follow 分别为 as things are named before it; a hint only.',
  ),
  derived(
    'PROSE-PERIOD',
    '统计期限与标题的年份一致，为1月1日至12月31日；跨年而起止有一端在标题年份的、标题仍写旧年份的计划、总结只作提示，学校按学年统计的，看起止年份与标题的学年是否一致。',
    'The reporting period is that of the title, 1 January to 31 December; one that begins or ends in another year, and an old year in the title of a plan or summary, is a hint only; a school year is that of the title.',
  ),
  derived(
    'PROSE-PARTCOUNT',
    '引言所称部分数，与实际部分数一致；只作提示。',
    'There are as many parts as the introduction announces; a hint only.',
  ),
  form(
    'STRUCT-SECTIONS',
    '年度报告有规定的六个部分，次序固定；缺少的只作提示。',
    'An annual report has the six parts of the official form in their order; what is missing is a hint only.',
  ),
  form(
    'STRUCT-TABLES',
    '年度报告第二、三、四部分各有表格；没有可读取表格的只作提示，并指出图片或附件。',
    'Parts 2, 3 and 4 of an annual report have their tables; where none can be read, the picture or attachment is named; a hint only.',
  ),
  law(
    'STRUCT-FEE',
    '收取信息处理费的，在“其他需要报告的事项”中说明（国办函〔2020〕109号）；只作提示。',
    'Fees charged for information are accounted for under 其他需要报告的事项 (国办函〔2020〕109号); a hint only.',
  ),
  law(
    'STRUCT-DEADLINE',
    '各机关于次年1月31日前、主管部门于3月31日前公布年度报告（条例第四十九条）；只作提示。',
    'Offices publish by 31 January, the authorities in charge by 31 March (Regulations, article 49); a hint only.',
  ),
  derived(
    'YEAR-CARRY',
    '跨年：上年度报告的结转下年度，等于本年度报告的上年结转；只有分列不同而总计相符的只作提示。',
    "Over two years: what last year's report carried over is what this year's carried in; a difference in columns with equal totals is a hint only.",
  ),
  heuristic(
    'T2-STOCK',
    '跨年：上年现行有效件数加本年制发、减本年废止，等于本年现行有效件数；只作提示。',
    'Over two years: in force last year, plus issued, less repealed, is in force this year; a hint only.',
  ),
  heuristic(
    'T2-FEE-UNIT',
    '跨年：行政事业性收费与上年相差千倍以上，疑似单位（元、万元）有误；只作提示。',
    'Over two years: fees a thousand times those of last year suggest 元 in place of 万元; a hint only.',
  ),
  heuristic(
    'T2-2019-ITEMS',
    '跨年，2019年格式表二：上一年项目数量加本年增/减，等于下一年度报告的上一年项目数量；只作提示。',
    "Over two years, Table 2 of the 2019 form: last year's items and their change are what the next report gives as last year's; a hint only.",
  ),
  heuristic(
    'YEAR-COPY',
    '跨年：全部数据与上年相同，或正文大部分与上年文字相同；只作提示。',
    'Over two years: all numbers are those of last year, or most of the text is; a hint only.',
  ),
];

const RULES: ReadonlyMap<string, RuleNote> = new Map(RULE_NOTES.map((note) => [note.id, note]));

/** What a rule asks, without how it is judged and without a full stop; null for an unknown one. */
export function askedBy(id: string, language: 'zh' | 'en'): string | null {
  const note = RULES.get(id);
  return note ? (note[language].split(/[；;]/, 1)[0] ?? '').replace(/[。.]$/, '') : null;
}
