/** Who is counted, by the classifier; and what they do: where a noun behind a unit ends, and its clause goes on. */
import { Lexicon } from './text.ts';

const words = (text: string): Lexicon => new Lexicon(text.trim().split(/\s+/));

/** The ends of nouns for people. */
const PEOPLE = `
人 人员 人口 人才 人群 人士 群众 居民 村民 农民 市民 牧民 渔民 难民 灾民 公民 职工 员工 民工 农民工 工人 技工 社工 义工 干部
党员 团员 队员 学员 会员 委员 社员 教员 店员 船员 演员 协理员 网格员 调解员 护林员 保洁员 消防员 驾驶员 联络员 信息员 监督员 评议员
辅导员 指导员 特派员 安全员 巡查员 管理员 养护员 宣传员 讲解员 法制员 接线员 专干 河长 林长 校长 园长 所长 书记 主任
教师 老师 医师 律师 技师 工程师 厨师 讲师 学生 新生 考生 师生 毕业生 大学生 研究生 中学生 小学生 高中生 医生 儿童 幼儿 婴幼儿 少年
青少年 未成年人 孤儿 老人 老年人 妇女 孕妇 产妇 女性 男性 青年 患者 病人 志愿者 经营者 劳动者 创业者 消费者 专家 教授 博士 硕士 护士 院士
代表 对象 民警 交警 辅警 警力 官兵 士兵 军人 老兵 民兵 家属 家长 村医 劳动力 经纪人 带头人 负责人 嫌疑人 当事人 法人 司机
旅客 游客 乘客 顾客 客商 客户 用户 选手 骨干 罪犯 残疾人 传承人 申请人 纳税人 缴费人 能人 工匠`;

/** The ends of nouns for homes and for those who keep a house. */
const HOMES =
  '户 农户 农牧户 家庭 人家 住户 商户 养殖户 种植户 贫困户 脱贫户 监测户 经营户 市场主体 经营主体';

/** The ends of nouns for houses: firms, schools, offices. */
const HOUSES = `
企业 公司 单位 机构 部门 学校 小学 中学 初中 高中 高校 大学 学院 幼儿园 医院 卫生院 卫生室 诊所 药店 银行 合作社 农场 商家 店铺 门店
超市 酒店 饭店 宾馆 民宿 网吧 食堂 工厂 厂家 园区 协会 商会 社会组织 支部 党支部 党组织 党委 加油站 敬老院 养老院 福利院 作坊 集团 媒体
法院 检察院 派出所 司法所 委会 业主 主体`;

/** The ends of nouns for places where people live, and for what an office serves them by. */
const PLACES =
  '窗口 网点 站点 中心 基地 平台 网站 账号 村 镇 乡 县 街道 社区 小区 村庄 行政村 自然村 乡镇 镇街 镇办 村居 村组 村民小组 县区 区县 小巷 街巷';

/**
 * What such people, houses and places do: verbs that no noun goes on with. 建设, 管理, 培训 and their like make longer
 * nouns, 社区服务中心, and are left out.
 */
const DOES = `
参加 参与 参训 参会 开展 进行 实施 落实 办理 办结 申领 申报 申请 享受 领取 接受 签署 缴纳 进入 走上 返回 包联 结对 联系 争取 投入 筹集 筹措 募集
捐款 捐赠 添置 购买 购置 配备 配置 配齐 安装 派发 发放 发送 发出 拨付 兑现 支付 解决 提供 提出 提交 提升 提高 增加 减少 减免 降低 扩大 建立 建起 设立
成立 组建 组织 组成 召开 举办 承办 承担 担任 充实 配合 协助 协调 指导 督促 引导 带领 带动 帮助 促进 推动 推进        
 受理 接收 报送 上报 编制 制定 出台 印发 打造 培育 开设 开通 拖欠 存在 出现 发生 造成 拥有 具备 符合 满足 实行 推行 执行 履行 遵守 违反  
 化解 调处 查处 查获 抓获 采取 采用 使用 利用 运用 探索 创新 争创 达成 得到 予以 给予 按 均 都 已 全部 仍 尚 也 将 未`;

/** Where they go and whom they see: no part of their name. */
const GOES = '深入 前往 奔赴 下沉 赶赴 驻守 坚守 收到 接到 送去 送上 送达 看望 慰问 走访 排查';

/** What becomes of them: as good a part of the name, where the clause says no more. */
const BECOMES = `
获得 取得 荣获 获评 获批 赢得 考取 完成 实现 达到 签订 签约 纳入 列入 入驻 入住 搬入 迁入 建成 落户 启动 上线 投用 投产 竣工 开工 复工 停业 停产 关闭 遭受
死亡 受伤 受灾 受益 脱贫 增收 创成 通过 受到`;

/** 户 counts homes, and whoever keeps one; 个 and its like count anything. */
const COUNTED = {
  people: words(PEOPLE),
  homes: words(`${PEOPLE} ${HOMES} ${HOUSES}`),
  houses: words(HOUSES),
  any: words(`${PEOPLE} ${HOMES} ${HOUSES} ${PLACES}`),
};

const BY_UNIT: ReadonlyMap<string, keyof typeof COUNTED> = new Map([
  ['人', 'people'],
  ['名', 'people'],
  ['位', 'people'],
  ['户', 'homes'],
  ['家', 'houses'],
  ['所', 'houses'],
  ['个', 'any'],
  ['条', 'any'],
]);

const VERBS = words(`${DOES} ${GOES} ${BECOMES}`);
const BECOMING = words(BECOMES);
const GOING = words(GOES);

/** Whether a noun is one of those that a classifier counts; null where the classifier counts anything. */
export function isCountedBy(unit: string | null, noun: string): boolean | null {
  const kind = BY_UNIT.get(unit ?? '');
  if (kind === undefined || kind === 'any') return null;
  return COUNTED[kind].before(noun, noun.length) !== null;
}

/** A noun of those who act, 贫困户 in 贫困户申报了补助, and what they did. */
export interface Agent {
  /** Where the noun ends. */
  end: number;
  /** Where the verb behind it ends. */
  verbEnd: number;
  /** Whether it tells what became of them, what they did, or only where they went. */
  verb: 'became' | 'did' | 'went';
}

const kindOf = (verb: string): Agent['verb'] =>
  BECOMING.at(verb, 0) === verb ? 'became' : GOING.at(verb, 0) === verb ? 'went' : 'did';

/** `unit` says which nouns it can be: 名 counts people, and nothing that 社区 in 社区矫正协理员 is. Null where none is. */
export function agentIn(unit: string | null, text: string): Agent | null {
  const nouns = COUNTED[BY_UNIT.get(unit ?? '') ?? 'any'];
  for (let at = 1; at < text.length; at++) {
    const verb = VERBS.at(text, at);
    if (verb !== null && nouns.before(text, at) !== null)
      return { end: at, verbEnd: at + verb.length, verb: kindOf(verb) };
  }
  return null;
}
