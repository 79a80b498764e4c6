import { describe, expect, it } from 'vitest';
import { agentIn, isCountedBy } from '../../../utils/domain/agents.ts';
import { labelled } from './support.ts';

describe('whom a classifier counts', () => {
  it('ends where a verb begins behind such a noun', () => {
    expect(agentIn('户', '困难户申报了补助')).toEqual({ end: 3, verbEnd: 5, verb: 'did' });
    expect(agentIn('名', '干部深入村组')?.verb).toBe('went');
    expect(agentIn('家', '企业投产')?.verb).toBe('became');
  });
  it('is no noun of another class, and no verb that nouns go on with', () => {
    expect(agentIn('名', '社区矫正协理员')).toBeNull();
    expect(agentIn('个', '社区服务中心')).toBeNull();
    expect(isCountedBy('名', '企业管理人员')).toBe(true);
    expect(isCountedBy('名', '饮水问题')).toBe(false);
    expect(isCountedBy('个', '饮水问题')).toBeNull();
  });
});

const LABELS: Record<string, [string, string[]][]> = {
  'what they did is no part of who they are': [
    ['为16个村争取帮扶资金86万元。', ['16个 村', '86万元 帮扶资金']],
    ['为场馆内16家供餐企业办理许可证26张。', ['16家 场馆供餐企业', '26张 办理许可证']],
    ['招录16名社区矫正协理员充实基层力量。', ['16名 招录社区矫正协理员']],
    ['全县860名党员干部包联2600户群众。', ['860名 全县党员干部', '2600户 群众']],
  ],
  'but it is where the clause says nothing else of them': [
    ['86名学生领取了免费教科书。', ['86名 学生领取了免费教科书']],
    ['16家企业入驻。', ['16家 企业入驻']],
    ['聘请16名企业管理人员。', ['16名 聘请企业管理人员']],
  ],
  'of two nouns the one that the classifier counts': [
    ['保障了8600名群众的饮水安全。', ['8600名 保障群众']],
    ['改造后86户居民拥有了独立的厨房和卫生间。', ['86户 改造后居民']],
    ['完成86户居民的小区改造。', ['86户 完成小区改造']],
    ['完成全部860个楼道的清洁整治工作。', ['860个 完成楼道清洁整治工作']],
    ['在全市16家被巡察单位中排位第6。', ['16家 全市被巡察单位', '第6 全市被巡察单位中排位']],
  ],
  'a measure alone takes its thing from what stands before': [
    [
      '柳溪路属新建道路，全长16.8公里，概算投资8600万元。',
      ['16.8公里 柳溪路全长', '8600万元 柳溪路概算投资'],
    ],
    [
      '东河水厂项目，占地面积860平方米，建筑面积620平方米。',
      ['860平方米 东河水厂项目占地面积', '620平方米 东河水厂建筑面积'],
    ],
    ['城镇新增就业8600人，省级指标完成率126%。', ['8600人 城镇新增就业', '126% 城镇新增就业省级指标完成率']],
    ['高速公路劝返率8%，国省公路3%。', ['8% 高速公路劝返率', '3% 国省公路劝返率']],
    ['道路绿化率98%，路灯亮化100%。', ['98% 道路绿化率', '100% 路灯亮化']],
    ['规上工业产值86亿元，预测增长6%。', ['86亿元 规上工业产值', '6% 规上工业产值预测增长']],
    ['全村86户312人如期脱贫。', ['86户 全村脱贫户数', '312人 全村脱贫人数']],
    ['省级下达任务860亩，超额完成26亩。', ['860亩 省级下达任务', '26亩 超额完成省级下达任务']],
  ],
  'money is for what stands behind it': [
    ['投资300万元，即将建成占地26亩的停车场。', ['300万元 建成停车场投资', '26亩 建成停车场占地']],
    ['投资86万元，征收东街9户16间房屋。', ['86万元 征收东街房屋投资', '9户 征收东街', '16间 征收东街房屋']],
    ['投入资金86万元，新建幼儿园6所。', ['86万元 新建幼儿园投入资金', '6所 新建幼儿园']],
    ['投入86万元，实施的政务云平台已建成。', ['86万元 政务云平台投入']],
    ['投资86万元，占年计划的60%。', ['86万元 投资', '60% 投资占年计划']],
  ],
  'words that only lead on': [
    ['矿山领域仍有6家企业未改造。', ['6家 矿山领域企业']],
    ['近日指挥部派出工作组16个。', ['16个 指挥部派出工作组']],
    ['完成16公里的环湖路建设以及8公里的支线。', ['16公里 完成环湖路建设', '8公里 支线']],
    ['这86公里的道路硬化已启动。', ['86公里 道路硬化']],
    ['局机关由原来的16个科室重组为6个股室。', ['16个 局机关科室', '6个 股室']],
  ],
};

describe('labels by the nouns that a classifier counts', () => {
  for (const [what, cases] of Object.entries(LABELS))
    describe(what, () => {
      for (const [text, labels] of cases) it(text, () => expect(labelled(text)).toEqual(labels));
    });
});
