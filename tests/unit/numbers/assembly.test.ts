import { describe, expect, it } from 'vitest';
import { labelled } from '../figures/support.ts';
import { brief } from './support.ts';

/** Forms that reports to an assembly use and others seldom do. */
const FOUND: Record<string, string[]> = {
  '新建小学20所以上、中学3所以内。': ['20所以上 20 所 count at-least', '3所以内 3 所 count at-most'],
  '已建成3所，所以学位增加。': ['3所 3 所 count exact'],
  '人均预期寿命从78.1岁提升至79.4岁。': ['78.1岁 78.1 岁 count exact', '79.4岁 79.4 岁 count exact'],
  '人均预期寿命由2020年的76岁提高到2023年的77岁以上。': [
    '76岁 76 岁 count exact',
    '77岁以上 77 岁 count at-least',
  ],
  '为3岁至6岁的幼儿办理。': [],
  '平均受教育年限从9.1年提高到9.6年。': ['9.1年 9.1 年 duration exact', '9.6年 9.6 年 duration exact'],
  '受教育年限稳步提高，近3年新建学校2所。': ['2所 2 所 count exact'],
  '竹笋产量全国第一，藤编出口全球第一。': ['第一 1 - rank exact', '第一 1 - rank exact'],
  '建成世界第一高塔。': [],
  '新增年营业收入超亿元的林产品加工骨干企业6家。': ['6家 6 家 count exact'],
  '20万以上人口县全部建成特教学校，惠及20万以上人口。': ['20万以上 200000 - count at-least'],
  '全县50户以上木屋村寨改造完成，惠及50户以上农户。': ['50户以上 50 户 count at-least'],
  '通时速350公里高铁的县3个，设计时速350公里。': ['3个 3 个 count exact', '350公里 350 公里 count exact'],
  '投资增速、排放降低幅度两个指标未达预期。': ['两个 2 个 count exact'],
  '电价下降5分/千瓦时，水费降至0.4元/千瓦时。': [
    '5分/千瓦时 -5 分/千瓦时 delta exact',
    '0.4元/千瓦时 0.4 元 money exact',
  ],
  '有机质达27克/千克，算力达48PF。': ['27克/千克 27 克/千克 count exact', '48PF 48 PF count exact'],
  '把维护稳定作为第一位的工作任务，海拔5000米以上乡镇2个。': ['2个 2 个 count exact'],
  '清理单笔50万元以下拖欠账款6笔，单笔控制在50万元以下。': [
    '6笔 6 笔 count exact',
    '50万元以下 500000 元 money at-most',
  ],
  '城乡居民收入比收窄至2：1以内，物价微降0.1%。': [
    '2：1以内 2 :1 ratio at-most',
    '0.1% -0.1 % change-percent exact',
  ],
  '新增东州、西州2个过三千亿元城市，财政收入过三千亿元。': [
    '2个 2 个 count exact',
    '过三千亿元 300000000000 元 money over',
  ],
  '2座35万千瓦光热电站投产，新增装机35万千瓦。': ['2座 2 座 count exact', '35万千瓦 350000 千瓦 count exact'],
  '交出了一份殊为不易的发展答卷，发出了一份通知。': ['一份 1 份 count exact'],
  '1条播放量破亿、2条破千万，播放量破亿。': [
    '1条 1 条 count exact',
    '2条 2 条 count exact',
    '破亿 100000000 - count over',
  ],
  '算力达12Eflops，举办青年50人论坛。': ['12Eflops 12 Eflops count exact'],
};

describe('numbers in reports to an assembly', () => {
  for (const [sentence, expected] of Object.entries(FOUND))
    it(sentence, () => expect(brief(sentence)).toEqual(expected));
});

describe('what behind them is no part of the label', () => {
  it('is what has not been', () => expect(labelled('两个指标没有达到预期。')).toEqual(['两个 指标']));
});
