/** Set phrases, as data: words with a numeral in them that are no quantity. */
import { PairIndex } from '../../domain/pairs.ts';

/** Set phrases, names of programmes, slogans, idioms and places. Each holds a numeral. */
const PHRASES = `
一站式 一网通办 一网统管 一网协同 一网通管 一网 一窗受理 一窗通办 一窗式 一窗 一门式 一门
一件事一次办 一件事 一次办 一次办好 一次办成 一次性 一次告知 一次过 最多跑一次 最多跑一趟
只跑一次 只进一扇门 一扇门 跑一次 跑一趟 一趟不用跑 一趟不跑 一次都不跑 一次不用跑 一次也不跑
一把手 一岗双责 一图读懂 一图看懂 一图 一张图 一张网 一张表 一本账 一张蓝图 一盘棋 一条龙
一条心 一条主线 一条路 一体化 一体 一体两翼 一体推进 一系列 一批 一些 一种 一定 一般 一样
一直 一同 一律 一致 一切 一度 一旦 一经 一并 一概 一贯 一线 一流 一级 一类 一方面 另一方面
一手抓 一手 一面 一边 一道 一路 一键 一码 一卡通 一卡 一端 一对一 一带一路 一国两制
一票否决 一事一议 一企一策 一业一证 一业一查 一照多址 一址多照 一证通办 一证准营 一村一品
一县一策 一地一策 一户一策 一人一策 一人一档 一企一档 一区一策 一项一策 一案一策 一品一码
一物一码 一标三实 一核 一核多元 一轴 一江 一山 一代 一代人 一刻 一刻钟 一如既往 一心一意
一丝不苟 一丝一毫 一举 一举一动 一以贯之 一抓到底 一竿子 一竿到底 一锤定音 一目了然 一视同仁
一举多得 一举两得 一脉相承 一马当先 一鼓作气 一刀切 一鸣惊人 一言一行 一点一滴 一砖一瓦 一草一木
一针一线 一清二楚 一五一十 一日游 一年一度 一时 一时间 一家亲 一口 一口气 一大批 一大 一小
一老一小 一半以上时间 一府两院 一府一委两院 一委两院 一委 一套班子 一支队伍 一中心 一平台 一库
一册 一本通 一点通 一点就通 一号 一二三 一等奖 二等奖 三等奖 一等功 二等功 三等功 一线城市
一产 二产 三产 三次产业 二维码 二手 二次元 二次供水 二次开发 二次创业 两微一端 两微一抖 两微 两会
两法衔接 两法 两委 两新 两重 两代表一委员 两代表 两山 两岸 两岸三地 两江 两高 两高一低
两高四着力 两个维护 两个确立 两个责任 两个覆盖 两个健康 两个清单 两个毫不动摇 两个至上 两个一百年
两个结合 两个阶段 两个大局 两个先行 两个专项 两手抓 两手 两手硬 两委员 两不愁三保障 两不愁
两免一补 两侧 两端 两翼 两级 两地 两市 两省 两国 两型 两化 两用 两品一械 两企三新 两癌 两病
两项补贴 两费 两证 两旁 两头 两重点一重大 两客一危 两统一 两库 两随机 双随机一公开 两优一先 两学一做
两弹一星 两城 两园 两路 两难 两极 三公 三公经费 三公消费 三农 三严三实 三会一课 三审三校 三审
三校 三同步 三同时 三落实 三支一扶 三支队伍 三资 三资企业 三务公开 三务 三重一大 三去一降一补
三大攻坚战 三大工程 三大战略 三大 三区三线 三区三州 三区 三线 三品一标 三品 三农工作 三权分置
三权 三变改革 三变 三服务 三减一降 三减三健 三减 三个一 三个代表 三个区分开来 三个务必 三个必须
三个服务 三个清单 三个导向 三下乡 三乡 三名工程 三医联动 三医 三级 三级联动 三甲 三甲医院 三方
三位一体 三维 三北 三峡 三角 长三角 珠三角 三定 三定方案 三调 三调联动 三联 三融 三好
三心二意 三三制 三令五申 三番五次 三三两两 三思 三包服务 三无 三违 三类人员 三项岗位 三保
三保障 三好学生 三星 三防 三江源 三江 三明市 三明 三亚市 三亚 三门峡 三门县 三台县 三河市
三沙 三原县 三水区 三穗 三水 三都 三都澳 三网 三网融合 三落地 三不 三不两直 三全育人 三全
三查三改 三改 三改一拆 三新 三上 三下 三长制 三湾 三早 三线一单 三库 三张清单 三大球 三城
三牌 三农问题 三农信息 三农发展 四个意识 四个自信 四个全面 四个不摘 四个最严 四个伟大 四个服务
四个革命 四个面向 四个放在 四个一 四个一批 四个专项 四个率先 四个走在前 四个坚持 四个转变
四好农村路 四好 四史 四风 四不两直 四不 四川省 四川 四平 四川话 四上企业 四上 四下 四级
四级联动 四梁八柱 四季 四通八达 四大 四大班子 四大家 四位一体 四面八方 四面 四周 一场一户 四方 四会
四议两公开 四议 四化 四新 四荒 四色 四区 四水 四好工程 四海 四舍五入 四敢 四链 四早 四免
四项基本原则 四本预算 四证 四书 五公开 五位一体 五级书记 五级 五一 五一劳动 五四 五四运动
五星级 五星 五年规划 五好 五个一 五个一批 五个一工程 五项机制 五大 五大发展理念 五大新发展理念
五化 五色 五险一金 五险 五保 五保户 五水共治 五经普 五常 五湖四海 五金 五彩 五谷 五指山 五台
五家渠 五华 五河 五莲 五峰 五通桥 五老 五小 五社联动 五社 五育 五育并举 五长 五官 六稳六保
六稳 六保 六安市 六安 六盘水 六合区 六合 六一 六个一 六大 六枝 六库 六税两费 六争 六化 六小
两位数 一位数 个位数 七一 七一勋章 七上八下 七台河 七夕 七人普 七个一 七有 七彩 七普 七大
七五普法 八个一律 八个一律取消 八项规定 九项准则 延长三十年 四套班子 五套班子 六套班子 八一 八一建军节 八五普法 八闽 八大 八八战略 八方 八个一
八有 八达岭 八仙 八步 八公山 九江 九州 九三学社 九三 九龙 九五普法 九寨沟 九大 九曲 九台
九个一 九龙坡 九牛 九鼎 九天 十分之 十全十美 十大 十个一 十堰 十年树木 十八大 十九大 二十大
二十一大 十五大 十六大 十七大 十二五 十三五 十四五 十五五 十一五 十条措施 十不准 十项工程 十强
十佳 十大举措 十里 十里八乡 十指 十字 十进制 十年寒窗 十有八九 十足 百分点 百家争鸣 百姓
百花齐放 百花 百强 百强县 百货 百色 百年大计 百年未有之大变局 百日攻坚 百日 百科 百度 百合
百事 百千万工程 百千万 百团大战 百般 百炼成钢 百折不挠 百舸争流 百万雄师 百业兴旺 百名英才
千方百计 千家万户 千万工程 千头万绪 千人计划 千秋 千千万万 千变万化 千乡万村 千村示范 千载难逢
千辛万苦 千言万语 千山 千岛湖 千阳 千军万马 千钧 千帆 千卡 千伏 万家灯火 万家 万物 万物互联
万众一心 万众创新 万众 万无一失 万一 万能 万象 万州 万宁 万安 万年 万达 万科 万有 万事
万物更新 万水千山 万全 万载 万紫千红 万源 万载县 万盛 万向 万华 万古 亿元村 亿万 亿万人民
亿联 半年 半天 半小时 半程 半岛 半径 半导体 半山 半途 半壁江山 半成品 半月 半月谈
半边天 半开放 半脱产 半自动 成百上千 成千上万 数一数二 上千年 上百年 独一无二 统一 专一 唯一
同一 逐一 单一 合一 归一 不一 万分 百分百 百分制 百分表 百分之百满意工程 十分 第一时间
第一责任人 第一责任 第一书记 第一议题 第一要务 第一线 第一现场 第一手 第一动力 第一资源
第一生产力 第一位的工作 第一位的任务 第一位的责任 第一位的大事 第一位的政治 第一位置 第一步 第一课 第一要义 第一关 第一道 第一桶金 第一产业 第二产业 第三产业
第三方 第三者 第一方阵 第一梯队 第一阵营 第二课堂 第一个 第二个 第三个 第二人民 第一人民
第三人民 第一中学 第二中学 第三次分配 第一粒扣子 第一学历 五年计划 三年行动 一号文件 四五普法
百县千镇万村 五通 七通一平 三通一平 九通一平 三支柱 五支 三纵 四纵 一带 一廊 一圈 双一流
一般公共预算 一般性 一揽子 一整套 一把 一如 一臂之力 一席之地 一锅 一窝蜂 一阵 一番 一下 一来
一则 一向 一齐 一行 一心 一角 一隅 一方 一侧 一改 一扫 一跃 一头 一块 一股 一缕 一丝 一味
一应 一再 一早 一天天 一步步 一步 三五成群 九一八 一二九 一二·九 双十一 双十二 一期工程
二期工程 三期工程 一期项目 二期项目 三期项目 一期建设 二期建设 二手房 二级 一等 三类人
三人舞 双人舞 三人行 三人篮球 三人制 五人制 七人制 八人制 十一人制
`;

/** What must not follow a phrase, else it is a quantity after all: 三公 in 三公里. */
const PHRASE_NOT_BEFORE: ReadonlyMap<string, string> = new Map([
  ['三公', '里斤顷'],
  ['一批', '件'],
  ['四个一', '般'],
  ...['三大', '四大', '五大', '六大', '七大', '八大', '九大'].map((words) => [words, '类'] as const),
]);

/** Numbers in Arabic digits that are names. */
const ARABIC_PHRASES = `
7×24小时 7*24小时 7x24小时 5×8小时 24小时自助 24小时值守 24小时在线 24小时服务 24小时热线 24小时不打烊 24小时开放 24小时值班 24小时客服 24小时人工 24小时政务 24小时“ 24小时全天候 24小时自助服务 24小时不间断 24小时接受 24小时受理 24小时接听 24小时监控 24小时监测 延长30年 365天 985、211 985院校 211院校 985高校 985工程 211工程 211高校 863计划 973计划 315晚会 360度 110联动 110报警 119消防 120急救
`;

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

const NUMERAL_CHAR = /[0-9〇零一二三四五六七八九十百千万亿两半第]/;

interface PhraseEntry {
  text: string;
  /** Offset of the first numeral in the phrase. */
  offset: number;
}

interface PhraseIndexes {
  /** By the first numeral of the phrase and the character behind it. */
  pairs: PairIndex<PhraseEntry>;
  /** By the first numeral, where it ends the phrase. */
  endings: ReadonlyMap<number, readonly PhraseEntry[]>;
}

const { pairs: PAIRS, endings: ENDINGS }: PhraseIndexes = (() => {
  const pairs = new PairIndex<PhraseEntry>();
  const endings = new Map<number, PhraseEntry[]>();
  const all = [...new Set([...words(PHRASES), ...words(ARABIC_PHRASES)])];
  for (const text of all.sort((a, b) => b.length - a.length)) {
    const offset = text.search(NUMERAL_CHAR);
    if (offset < 0) continue;
    const entry = { text, offset };
    const last = text.charCodeAt(offset);
    if (offset < text.length - 1) pairs.add(text, offset, entry);
    else endings.set(last, [...(endings.get(last) ?? []), entry]);
  }
  return { pairs, endings };
})();

function phraseIn(
  list: readonly PhraseEntry[] | undefined,
  text: string,
  index: number,
): [number, number] | null {
  if (list === undefined) return null;
  for (const { text: phrase, offset } of list) {
    const start = index - offset;
    if (start < 0 || !text.startsWith(phrase, start)) continue;
    const end = start + phrase.length;
    const next = text[end] ?? '';
    if (next !== '' && PHRASE_NOT_BEFORE.get(phrase)?.includes(next)) continue;
    return [start, end];
  }
  return null;
}

/** The longest set phrase whose first numeral stands at `index` of a folded text, as [start, end]. */
export function phraseAt(text: string, index: number): [number, number] | null {
  const long = phraseIn(PAIRS.at(text, index), text, index);
  return long ?? phraseIn(ENDINGS.get(text.charCodeAt(index)), text, index);
}
