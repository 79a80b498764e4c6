import { describe, expect, it } from 'vitest';
import { scanNumbers } from '../../../utils/figures/numbers/index.ts';
import { brief } from './support.ts';

/** Neighbours of the cases: the same forms in other words. */
const FOUND: Record<string, string[]> = {
  '办理期限由20日压缩至5日。': ['20日 20 日 duration exact', '5日 5 日 duration exact'],
  '办理期限由60日缩短到45日。': ['60日 60 日 duration exact', '45日 45 日 duration exact'],
  '医护比1∶1.19，生师比18：1。': ['18：1 18 :1 ratio exact'],
  '收入比缩小到2∶1以内。': ['2∶1以内 2 :1 ratio at-most'],
  '发展保持平稳，总量与上年持平。': ['持平 0 % change-percent exact'],
  '两家合计占52.8%，四个季度分别列第3位。': ['52.8% 52.8 % percent exact', '第3位 3 位 rank exact'],
  '新建公园两个合计面积3.2万亩。': ['两个 2 个 count exact', '3.2万亩 32000 亩 count exact'],
  '检定器具4.7万台件。': ['4.7万台件 47000 台件 count exact'],
  '全年办活动百场以上。': ['百场以上 100 场 count at-least'],
  '每季度至少组织业务培训1次。': ['1次 1 次 count at-least'],
  '连续三年实现“零事故”，争创“零投诉”窗口。': ['零事故 0 - zero exact 事故'],
  '为减少灾害，实现“零死亡”，列前三位的分别是城关、河口、东山，检查12次。': ['12次 12 次 count exact'],
  '收入比由2.45∶1缩小至2.38∶1。': ['2.45∶1 2.45 :1 ratio exact', '2.38∶1 2.38 :1 ratio exact'],
  '孕产妇死亡率降至8.5/10万以下，发病率1.2/万。': [
    '8.5/10万以下 8.5 /10万 ratio at-most',
    '1.2/万 1.2 /万 ratio exact',
  ],
  '农业局 3 12.5万元。': ['3 3 - count exact', '12.5万元 125000 元 money exact'],
  '二万五千里长征，付出一百二十分的努力，新增档案八千余卷。': ['八千余卷 8000 卷 count over'],
  '将平均答复时长控制在12个工作日内。': ['12个工作日内 12 个工作日 duration at-most'],
  '罚款1 127.5万元，接听来电8.75万通。': [
    '1 127.5万元 11275000 元 money exact',
    '8.75万通 87500 通 count exact',
  ],
  '3个工作日内办结，5—8个工作日内答复。': [
    '3个工作日内 3 个工作日 duration at-most',
    '5—8个工作日 5..8 个工作日 duration range',
  ],
  '排名由第7位上升到第4位。': ['第7位 7 位 rank exact', '第4位 4 位 rank exact'],
  '四项指标同比分别下降3%、5%，严守九项准则，土地再延长三十年。': [
    '3% -3 % change-percent exact',
    '5% -5 % change-percent exact',
  ],
  '未发生一次死亡3人以上较大交通事故。': [
    '未发生一次死亡3人以上较大交通事故 0 - zero exact 一次死亡3人以上较大交通事故',
  ],
  '新建农田2万亩、改造提升1.3万亩，收购烤烟42担。': [
    '2万亩 20000 亩 count exact',
    '1.3万亩 13000 亩 count exact',
    '42担 42 担 count exact',
  ],
  '安装探头 7,300 余 个，解决实际问题 46 个，见附件2 名词解释。': [
    '7,300 余 个 7300 个 count over',
    '46 个 46 个 count exact',
  ],
  '入户宣传1 200余户，新建公开栏两块。': ['1 200余户 1200 户 count over', '两块 2 块 count exact'],
  '出生率8.1‰，比上年上升0.06个千分点。': [
    '8.1‰ 0.81 % percent exact',
    '0.06个千分点 0.006 个百分点 delta-pp exact',
  ],
  '货运量、周转量同比增长-9.7%、11.4%。': [
    '-9.7% -9.7 % change-percent exact',
    '11.4% 11.4 % change-percent exact',
  ],
  '完成57省道改建、56省道大修和省道318（国道346）改造，改造国道12公里、省道3条。': [
    '12公里 12 公里 count exact',
    '3条 3 条 count exact',
  ],
  '东湖三期、西桥大修等工程进展顺利，编发简报三期、专刊两期。': [
    '三期 3 期 count exact',
    '两期 2 期 count exact',
  ],
  '完成清表15.7万平方，见附表2。': ['15.7万平方 157000 平方米 count exact'],
  '人口自然增长率6.5‰，上升0.2个千分点。': [
    '6.5‰ 0.65 % percent exact',
    '0.2个千分点 0.02 个百分点 delta-pp exact',
  ],
  '物价上涨3.2%，高出上年1.9个点。': [
    '3.2% 3.2 % change-percent exact',
    '1.9个点 1.9 个百分点 delta-pp exact',
  ],
  '税收占比提高2个点。': ['2个点 2 个百分点 delta-pp exact'],
  '布设监测12个点，新增5个点，增加停靠3个点位，获300个点赞。': [
    '12个点 12 个点 count exact',
    '5个点 5 个点 count exact',
    '3个 3 个 count exact',
    '300个 300 个 count exact',
  ],
  '新建公园12个、提升30个，满意度提升3个位次。': [
    '12个 12 个 count exact',
    '30个 30 个 count exact',
    '3个 3 个 delta exact',
  ],
  '新增栏目2个、提升至8个，覆盖率提升5个百分点。': [
    '2个 2 个 count exact',
    '8个 8 个 count exact',
    '5个百分点 5 个百分点 delta-pp exact',
  ],
  '结案率分别高于目标4个、3个、2个百分点。': [
    '4个 4 个百分点 delta-pp exact',
    '3个 3 个百分点 delta-pp exact',
    '2个百分点 2 个百分点 delta-pp exact',
  ],
  '比2005年上升1.3和1.7个千分点。': [
    '1.3 0.13 个百分点 delta-pp exact',
    '1.7个千分点 0.17 个百分点 delta-pp exact',
  ],
  '自然增长率为2.6‰。': ['2.6‰ 0.26 % percent exact'],
  '分别比上年提高 1.3、0.1 和 0.9 个百分点。': [
    '1.3 1.3 个百分点 delta-pp exact',
    '0.1 0.1 个百分点 delta-pp exact',
    '0.9 个百分点 0.9 个百分点 delta-pp exact',
  ],
  '决定作出之日起5个工作日内上网公开。': ['5个工作日内 5 个工作日 duration at-most'],
  '分别完成6、4.2、2.3亿元。': [
    '6 600000000 元 money exact',
    '4.2 420000000 元 money exact',
    '2.3亿元 230000000 元 money exact',
  ],
  '在校生分别为3.2万、1.8万、0.9万人。': [
    '3.2万 32000 人 count exact',
    '1.8万 18000 人 count exact',
    '0.9万人 9000 人 count exact',
  ],
  '派出检查组612组次，接种疫苗347.2万羽次。': [
    '612组次 612 组次 count exact',
    '347.2万羽次 3472000 羽次 count exact',
  ],
  '投入分别为20、1.6亿元。': ['20 20 - count exact', '1.6亿元 160000000 元 money exact'],
  '农产品质量提升12%。': ['12% 12 % change-percent exact'],
  '分别植树8600、1.2万株。': ['8600 8600 株 count exact', '1.2万株 12000 株 count exact'],
  '考核得分九十六点五分。': ['九十六点五分 96.5 分 score exact'],
  '完成森林质量提升42万亩。': ['42万亩 420000 亩 count exact'],
  '热线30秒接通率96%。': ['96% 96 % percent exact'],
  '新建附中2所，对照附件2所列26项指标自查。': ['2所 2 所 count exact', '26项 26 项 count exact'],
  '公示时限压缩在3个工作日内，办理压缩3个工作日。': [
    '3个工作日内 3 个工作日 duration at-most',
    '3个工作日 -3 个工作日 delta exact',
  ],
  '实现零超时。': ['零超时 0 - zero exact 超时'],
  '一等奖 3 120余人参加，详见附件 2 名词解释。': ['3 3 - count exact', '120余人 120 人 count over'],
  '时限由20天压缩至3天压缩率85%。': [
    '20天 20 天 duration exact',
    '3天 3 天 duration exact',
    '85% 85 % percent exact',
  ],
  '检查工地623个次，浇地21.5万亩次，安装护栏2.6万延米，平均滞后2天左右。': [
    '623个次 623 个次 count exact',
    '21.5万亩次 215000 亩次 count exact',
    '2.6万延米 26000 延米 count exact',
    '2天左右 2 天 duration about',
  ],
  '110千伏城南变电站投运，24小时扑灭率100%。': ['100% 100 % percent exact'],
  '无行政复议、行政诉讼发生，无一例通报批评。': [
    '无行政复议、行政诉讼 0 - zero exact 行政复议',
    '无行政复议、行政诉讼 0 - zero exact 行政诉讼',
    '无一例通报批评 0 - zero exact 通报批评',
  ],
  '24小时内响应率100%。': ['100% 100 % percent exact'],
  '去年引进的3个10亿元项目。': ['3个 3 个 count exact'],
  '争取资金1.86亿，罚款20余万。': ['1.86亿 186000000 元 money exact', '20余万 200000 元 money over'],
  '总库容1.2亿立方，发电量3.6亿度。': [
    '1.2亿立方 120000000 立方 count exact',
    '3.6亿度 360000000 度 count exact',
  ],
  '救生衣260件套。': ['260件套 260 件套 count exact'],
  '亩产1200斤/亩，能耗0.42吨标准煤/万元。': [
    '1200斤/亩 1200 斤/亩 count exact',
    '0.42吨标准煤/万元 0.42 吨标准煤/万元 count exact',
  ],
  '旅客周转量11.4亿人公里。': ['11.4亿人公里 1140000000 人公里 count exact'],
  '平均响应时间11分38秒。': ['11分38秒 698 秒 duration exact'],
  '全省排名第4，前进3个位次。': ['第4 4 - rank exact', '3个 3 个 delta exact'],
  '全年推送1286条，较去年多发布174条。': ['1286条 1286 条 count exact', '174条 174 条 delta exact'],
  '每千人医师2.63人，低于全省平均水平0.41人。': ['2.63人 2.63 人 count exact', '0.41人 -0.41 人 delta exact'],
  '产值增3.6%。': ['3.6% 3.6 % change-percent exact'],
  '药品平均降价53%。': ['53% -53 % change-percent exact'],
  '产值分别突破500亿元、300亿元。': [
    '突破500亿元 50000000000 元 money over',
    '300亿元 30000000000 元 money over',
  ],
  '行政复议、行政诉讼均为零。': ['零 0 - zero exact 行政复议', '零 0 - zero exact 行政诉讼'],
  '行政复议和行政诉讼均为0件。': ['0件 0 件 count exact 行政复议', '0件 0 件 count exact 行政诉讼'],
  '实现重大事故零发生。': ['零发生 0 - zero exact 重大事故'],
  '查处案件零起。': ['零起 0 起 count exact'],
  '未发生人员伤亡和水库垮坝。': [
    '未发生人员伤亡和水库垮坝 0 - zero exact 人员伤亡',
    '未发生人员伤亡和水库垮坝 0 - zero exact 水库垮坝',
  ],
  '微信粉丝63.7万、微博粉丝41.2万。': ['63.7万 637000 - count exact', '41.2万 412000 - count exact'],
  '网站由5家集约为1家。': ['5家 5 家 count exact', '1家 1 家 count exact'],
  '压缩率为32.4%。': ['32.4% 32.4 % percent exact'],
  '全年接待群众1 248人次。': ['1 248人次 1248 人次 count exact'],
  '收到来信３００余封。': ['３００余封 300 封 count over'],
  '共办理事项二万三千件。': ['二万三千件 23000 件 count exact'],
  '培训网格员一百零八名。': ['一百零八名 108 名 count exact'],
  '发放补贴3亿5000万元。': ['3亿5000万元 350000000 元 money exact'],
  '拨付资金叁拾万元。': ['叁拾万元 300000 元 money exact'],
  '到账外资1.5亿美元。': ['1.5亿美元 150000000 美元 money exact'],
  '人均支出1.2万元/人左右。': ['1.2万元/人左右 12000 元 money about'],
  '投资1千余万元，培训2百多人。': ['1千余万元 10000000 元 money over', '2百多人 200 人 count over'],
  '抢劫案发案2起，破2起。': ['2起 2 起 count exact', '2起 2 起 count exact'],
  '视频播放10余万次。': ['10余万次 100000 次 count over'],
  '服务群众二十多万人次。': ['二十多万人次 200000 人次 count over'],
  '走访商户十几家。': ['十几家 11..19 家 count range'],
  '收集意见数百条。': ['数百条 200..999 条 count range'],
  '减免租金近百万元。': ['近百万元 1000000 元 money under'],
  '惠及居民超千户。': ['超千户 1000 户 count over'],
  '更新目录十七八项。': ['十七八项 17..18 项 count range'],
  '接访2至3次。': ['2至3次 2..3 次 count range'],
  '下一步新建站点3-5万个。': ['3-5万个 30000..50000 个 count range'],
  '增幅在5%至8%之间。': ['5%至8% 5..8 % change-percent range'],
  '新建公路12.5公里、绿化面积3.6万亩。': ['12.5公里 12.5 公里 count exact', '3.6万亩 36000 亩 count exact'],
  '装机容量达320万千瓦时。': ['320万千瓦时 3200000 千瓦时 count exact'],
  '地区生产总值同比-1.3%。': ['-1.3% -1.3 % change-percent exact'],
  '投诉量较上年降低了近两成。': ['近两成 -20 % change-percent under'],
  '全年保持20%以上增长。': ['20%以上 20 % change-percent at-least'],
  '收入、支出分别下降3%和4%。': ['3% -3 % change-percent exact', '4% -4 % change-percent exact'],
  '占比提高到35%。': ['35% 35 % percent exact'],
  '满意度低于全市平均0.6个百分点。': ['0.6个百分点 -0.6 个百分点 delta-pp exact'],
  '办理用时缩短5个工作日。': ['5个工作日 -5 个工作日 delta exact'],
  '比上年多12件。': ['12件 12 件 delta exact'],
  '至少公开3次。': ['至少公开3次 3 次 count at-least'],
  '新增站点20个。': ['20个 20 个 count exact'],
  '精简事项32项。': ['32项 32 项 count exact'],
  '阅读量增长了近3倍。': ['近3倍 300 % change-percent under'],
  '全区排名第二、得分92.3分。': ['第二 2 - rank exact', '92.3分 92.3 分 score exact'],
  '平均得分85.6分，最高96分。': ['85.6分 85.6 分 score exact', '96分 96 分 score exact'],
  '位列全省前三。': ['前三 3 - rank at-most'],
  '网办比例超过三分之二。': ['超过三分之二 66.6667 % ratio over'],
  '千分之三的抽检率。': ['千分之三 0.3 % percent exact'],
  '收到网民留言(含来信)15件（次）。': ['15件（次） 15 件次 count exact'],
  '涉及5省12市。': ['5 5 - count exact', '12 12 - count exact'],
  '本年行政诉讼0件。': ['0件 0 件 count exact'],
  '没有因政府信息公开引发的行政复议、行政诉讼。': [
    '没有因政府信息公开引发的行政复议、行政诉讼 0 - zero exact 行政复议',
    '没有因政府信息公开引发的行政复议、行政诉讼 0 - zero exact 行政诉讼',
  ],
  '行政复议、行政诉讼均未发生。': [
    '行政复议、行政诉讼均未发生 0 - zero exact 行政复议',
    '行政复议、行政诉讼均未发生 0 - zero exact 行政诉讼',
  ],
  '全年无投诉举报。': ['无投诉举报 0 - zero exact 投诉举报'],
  '接收来信一件。': ['一件 1 件 count exact'],
  '召开两次专题会。': ['两次 2 次 count exact'],
  '点击量达到1 .5万次、占61. 6%。': ['1 .5万次 15000 次 count exact', '61. 6% 61.6 % percent exact'],
  '约有200人参加，大约有三成是学生。': ['约有200人 200 人 count about', '大约有三成 30 % percent about'],
  '发布第1至12期公报12期。': ['12期 12 期 count exact'],
  '推送1000+条，阅读2000+。': ['1000+条 1000 条 count over', '2000+ 2000 - count over'],
  '由5.2个工作日压缩至1.3个工作日，压缩率达75%。': [
    '5.2个工作日 5.2 个工作日 duration exact',
    '1.3个工作日 1.3 个工作日 duration exact',
    '75% 75 % percent exact',
  ],
  '未收到公民、法人和其他组织的信息公开申请。': [
    '未收到公民、法人和其他组织的信息公开申请 0 - zero exact 信息公开申请',
  ],
  '收费金额为零。': ['零 0 - zero exact 收费'],
  '排名升至世界第二、世界第三。': ['第二 2 - rank exact', '第三 3 - rank exact'],
  '接听咨询电话1200余个。': ['1200余个 1200 个 count over'],
  '平均用时1个半小时。': ['1个半小时 1.5 个小时 duration exact'],
  '投资一点五亿元。': ['一点五亿元 150000000 元 money exact'],
  '分别提高3.2个、5.6个百分点。': [
    '3.2个 3.2 个百分点 delta-pp exact',
    '5.6个百分点 5.6 个百分点 delta-pp exact',
  ],
  '分别新建3个、5个站点。': ['3个 3 个 count exact', '5个 5 个 count exact'],
  '分别下降0.3和1.2个百分点。': [
    '0.3 -0.3 个百分点 delta-pp exact',
    '1.2个百分点 -1.2 个百分点 delta-pp exact',
  ],
  '提高零点五个百分点。': ['零点五个百分点 0.5 个百分点 delta-pp exact'],
  '全年0投诉。': ['0投诉 0 - zero exact 投诉'],
  '未发生安全事故、未发生群体性事件。': [
    '未发生安全事故 0 - zero exact 安全事故',
    '未发生群体性事件 0 - zero exact 群体性事件',
  ],
  '未收取检索、邮寄等费用。': ['未收取检索、邮寄等费用 0 - zero exact 费用'],
  'GDP增长6.2%。': ['6.2% 6.2 % change-percent exact'],
  '全程服务12公里，三公里内可办。': ['12公里 12 公里 count exact', '三公里 3 公里 count exact'],
};

describe('neighbours of the cases', () => {
  for (const [sentence, expected] of Object.entries(FOUND)) {
    it(`finds all of ${sentence}`, () => expect(brief(sentence)).toEqual(expected));
  }
});

describe('the printed precision', () => {
  const tolerance = (sentence: string) => scanNumbers(sentence).quantities.map((one) => one.tolerance);
  it('is half a unit of the last printed place', () => {
    expect(tolerance('粉丝4.6万人。')).toEqual([500]);
    expect(tolerance('收取36.58万元。')).toEqual([50]);
    expect(tolerance('公开412条。')).toEqual([0]);
    expect(tolerance('办结率61.6%。')[0]).toBeCloseTo(0.05);
    expect(tolerance('阅读量238万人次。')).toEqual([5000]);
  });
});
