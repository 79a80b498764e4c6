import { describe, expect, it } from 'vitest';
import { scanNumbers } from '../../../utils/figures/numbers/index.ts';
import { brief } from './support.ts';

/** What is found in a sentence, by the form it is written in; nothing where the list is empty. */
const FORMS: Record<string, [string, string[]][]> = {
  'a mark that was passed, with its verb': [
    ['财政总收入2021年迈上600亿元台阶。', ['迈上600亿元台阶 60000000000 元 money over']],
    ['工业总产值登上了3万亿新台阶。', ['登上了3万亿新台阶 3000000000000 元 money over']],
    [
      '地区生产总值跨越900亿元、达到932亿元。',
      ['跨越900亿元 90000000000 元 money over', '932亿元 93200000000 元 money exact'],
    ],
    ['税收收入连续三年突破百亿大关。', ['突破百亿大关 10000000000 元 money over']],
    ['经济总量跃上千亿元台阶。', ['跃上千亿元台阶 100000000000 元 money over']],
    ['平台用户突破百万大关。', ['突破百万大关 1000000 - count over']],
    ['工业增加值2020年突破千亿。', ['突破千亿 100000000000 元 money over']],
    ['渡槽跨越4条河沟，管线跨越26公里。', ['4条 4 条 count exact', '26公里 26 公里 count exact']],
    ['发展迈上一个新台阶。', []],
  ],
  'a change with its sign': [
    ['出栏生猪同比+10.8%。', ['+10.8% 10.8 % change-percent exact']],
    ['出栏生猪同比-3%。', ['-3% -3 % change-percent exact']],
  ],
  'cameras, and streets': [
    ['新建视频监控1260路。', ['1260路 1260 路 count exact']],
    ['位于幸福大街1260路。', []],
  ],
  'classifiers of two words': [
    [
      '外借图书12.3万册次，补贴机具265台套。',
      ['12.3万册次 123000 册次 count exact', '265台套 265 台套 count exact'],
    ],
  ],
  'more and less than the mean': [
    ['降雨量较多年均值偏多8%。', ['8% 8 % change-percent exact']],
    ['降雨量较多年均值偏少8%。', ['8% -8 % change-percent exact']],
  ],
  'shares side by side are one figure': [
    [
      '三次产业结构由9.8:43.1:47.1调整为8.9:42:49.1。',
      ['9.8:43.1:47.1 9.8 :43.1:47.1 ratio exact', '8.9:42:49.1 8.9 :42:49.1 ratio exact'],
    ],
    ['三次产业比为12︰38︰50。', ['12︰38︰50 12 :38:50 ratio exact']],
    ['产业结构优化为7: 41.5: 51.5。', ['7: 41.5: 51.5 7 :41.5:51.5 ratio exact']],
    ['会议于9:30:00开始。', []],
    ['编号为3:5:8的样本12份。', ['12份 12 份 count exact']],
    ['城乡居民收入比由2.4:1缩小到2.3:1。', ['2.4:1 2.4 :1 ratio exact', '2.3:1 2.3 :1 ratio exact']],
  ],
  'more and less in the words of budgets': [
    [
      '税收收入比上年增收320万元，非税收入减收150万元，支出减支80万元。',
      ['320万元 3200000 元 delta exact', '150万元 -1500000 元 delta exact', '80万元 -800000 元 delta exact'],
    ],
    ['火灾起数同比再降12.5%。', ['12.5% -12.5 % change-percent exact']],
    ['考评得分94.6分，较上年提升2.1分。', ['94.6分 94.6 分 score exact', '2.1分 2.1 分 delta exact']],
    [
      '比上年增加6万人、4万人和2万人。',
      ['6万人 60000 人 delta exact', '4万人 40000 人 delta exact', '2万人 20000 人 delta exact'],
    ],
    ['事故同比减少5起、3人。', ['5起 -5 起 delta exact', '3人 -3 人 delta exact']],
    ['补助标准分别提高50元、120元。', ['50元 50 元 delta exact', '120元 120 元 delta exact']],
    ['商户净增35户、突破2600户。', ['35户 35 户 delta exact', '突破2600户 2600 户 count over']],
    ['分别以5%、8%的增速增长。', ['5% 5 % change-percent exact', '8% 8 % change-percent exact']],
    ['案件数呈持平或下降趋势。', []],
    ['整体提升46所学校，提升4个位次。', ['46所 46 所 count exact', '4个 4 个 delta exact']],
  ],
  'places in a ranking': [
    [
      '产量连续6年居全省首位，增速位列榜首，总量居全国之首。',
      ['首位 1 位 rank exact', '榜首 1 - rank exact', '之首 1 - rank exact'],
    ],
    ['坚持把安全放在首位，首位度不断提升，首批试点2个。', ['2个 2 个 count exact']],
    ['由全市第8升至第3位。', ['第8 8 位 rank exact', '第3位 3 位 rank exact']],
    ['从全省第11位进到第9位。', ['第11位 11 位 rank exact', '第9位 9 位 rank exact']],
    ['增速名列全国同类城市首位。', ['首位 1 位 rank exact']],
    ['成绩居省内第一。', ['第一 1 - rank exact']],
    ['投诉量前三位的是供水、供电、供热。', []],
    ['排名前五的类别如下：供水、供电、供热、公交、物业。', []],
    ['位居前三的工单：供水、供电、供热。', []],
  ],
  units: [
    [
      '消杀公厕2.6万座次、收集点18万个次。',
      ['2.6万座次 26000 座次 count exact', '18万个次 180000 个次 count exact'],
    ],
    [
      '抽检量4.6批次/千人以上，死亡率6例/10万人。',
      ['4.6批次/千人以上 4.6 批次/千人 count at-least', '6例/10万人 6 例/10万人 count exact'],
    ],
    [
      '引进种蜂260群、骆驼120峰，栽花8万盆，存栏35万头只。',
      [
        '260群 260 群 count exact',
        '120峰 120 峰 count exact',
        '8万盆 80000 盆 count exact',
        '35万头只 350000 头只 count exact',
      ],
    ],
    [
      '衬砌渠道850m，绿化12万m2，蓄水30万m³。',
      ['850m 850 m count exact', '12万m2 120000 平方米 count exact', '30万m³ 300000 立方米 count exact'],
    ],
    ['组织3次数据核查，比对2次数。', ['3次 3 次 count exact']],
    ['查出4方面问题，从3方面入手。', ['4方面 4 方面 count exact']],
    ['公开18大领域信息，开设6大专题，学习20大报告。', ['18大 18 大 count exact', '6大 6 大 count exact']],
    [
      '发放救助金460万，建设80亿的产业园。',
      ['460万 4600000 元 money exact', '80亿 8000000000 元 money exact'],
    ],
    ['阅读量460万。', ['460万 4600000 - count exact']],
    [
      '检查KTV6家，更换LED灯80盏、LED120盏。',
      ['6家 6 家 count exact', '80盏 80 盏 count exact', '120盏 120 盏 count exact'],
    ],
    ['监测PM10浓度、IPv6用户、ISO9001认证。', []],
    ['分三大类共八个小类，发挥三大优势。', ['三大类 3 大类 count exact', '八个 8 个 count exact']],
    ['慰问300余孤寡老人。', ['300余 300 - count over']],
  ],
  'one that counts and one that does not': [
    ['指定一名工作人员负责。', ['一名 1 名 count exact']],
    ['每个科室明确一名联络员。', []],
    ['拧在一起、干在一起，查处案件一起。', ['一起 1 起 count exact']],
    ['建成物流园一期，举办培训班一期。', ['一期 1 期 count exact']],
    ['抓好一期、二期工程，推进水厂3期扩建。', []],
    ['举办3期项目培训。', ['3期 3 期 count exact']],
    ['连续四期“小编来答”。', ['四期 4 期 count exact']],
  ],
  'the least of a class is no amount': [
    ['养牛200头以上的户36个。', ['36个 36 个 count exact']],
    ['纳税超千万元的企业达到9家，其中超亿元的2家。', ['9家 9 家 count exact', '2家 2 家 count exact']],
    ['实现全县30亿元大项目零的突破。', []],
    ['总投资30亿元重大项目开工。', ['30亿元 3000000000 元 money exact']],
    ['超过3000万元以上的企业达到14家。', ['14家 14 家 count exact']],
    ['实施3000万元以上重点项目16项。', ['16项 16 项 count exact']],
    ['产值超百亿元。', ['超百亿元 10000000000 元 money over']],
    ['全县首个超百亿元光伏工程开工，引进华清、东源等超亿元制造项目。', []],
    ['建成3000万级货运港，改造216个30户以上村寨。', ['216个 216 个 count exact']],
    ['培育存栏30头以上养殖户18户。', ['18户 18 户 count exact']],
    ['建设3人制篮球场6个，安排5人制作台账。', ['6个 6 个 count exact', '5人 5 人 count exact']],
  ],
  'a digit of cheques in a word': [
    ['慰问退伍军人60人，组建志愿队伍三支。', ['60人 60 人 count exact', '三支 3 支 count exact']],
    ['大陆游客5万人次，拨付伍万元。', ['5万人次 50000 人次 count exact', '伍万元 50000 元 money exact']],
  ],
  'names, ways and rules': [
    ['走访八家村、六家庄农户。', []],
    ['检查六家村级公司。', ['六家 6 家 count exact']],
    ['编排三人舞，组队参加五人制足球赛。', []],
    ['点击2次即可查到，3个即可。', []],
    ['更新信息26条（重复信息只计1条）。', ['26条 26 条 count exact']],
    ['路口往东约300米。', []],
    ['做好“水、山”两篇文章，刊发四篇文章。', ['四篇 4 篇 count exact']],
    ['微信平台24小时受理申请。', []],
    ['超过前八个五年计划之和。', []],
    ['本报告由概述、附表等6项内容组成，印发7项内容。', ['7项 7 项 count exact']],
    ['回复提案4件（编号：21、38、105）。', ['4件 4 件 count exact']],
    ['新增岗位[12]360个，印发〔2023〕18号。', ['360个 360 个 count exact']],
  ],
  'straight quotes in pairs are quotes': [
    ['落实"惠企20条"、"稳岗10条"政策，办件30件。', ['30件 30 件 count exact']],
    ['落实"惠企政策20条。', ['20条 20 条 count exact']],
    ['用时压到“3个工作日”，打造“3个工作日”品牌。', ['3个工作日 3 个工作日 duration exact']],
  ],
};

for (const [form, cases] of Object.entries(FORMS)) {
  describe(form, () => {
    for (const [sentence, expected] of cases) it(sentence, () => expect(brief(sentence)).toEqual(expected));
  });
}

describe('what is said of a place stays true for all of a long sentence', () => {
  it('finds the quotes again behind many of them', () => {
    const sentence = '落实"惠企20条"，公开8条；'.repeat(40);
    expect(scanNumbers(sentence).quantities.map(({ raw }) => raw)).toEqual(Array(40).fill('8条'));
  });
});
