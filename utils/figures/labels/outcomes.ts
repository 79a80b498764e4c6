import { anyOf } from '../../domain/word-rows.ts';
import type { Draft } from '../draft.ts';
import { type Counted, REST, type Rule } from './counted.ts';
import { isCutInList } from './deeds.ts';
import { leadsToNext } from './nouns.ts';
import { LONGEST } from './shorten.ts';
import { countNoun, isPeople } from './unit-nouns.ts';

const HOW = '(?:成功|全部|均|都|如期|顺利|实现|稳定){0,2}';
/** What is said of some of many by what they got: 5所学校被评为示范校. */
const GOT = anyOf(
  [
    // What they were named, or listed as.
    { words: '被(?:评|选|认定|命名|列|授|确定|推荐|纳入|表彰|通报|查处) 获评 荣?获 受到 认定 创建' },
    { words: '列入 纳入 入选 入围 担任 跻身 晋级 晋升 升格' },
    // In what they took part, and what they have now.
    { words: '享受 参加 参与 通过 实现了? [用喝吃住]上了? 搬[入进]了?' },
  ],
  { opening: `^${HOW}`, closing: '[\\u4e00-\\u9fffA-Za-z“”"]{2,}' },
);
/** 12个村全部脱贫摘帽: what they came out of. */
const CAME_OUT = anyOf([{ words: '出列 摘帽 脱贫(?:摘帽|退出)? 易地搬迁 退出' }], {
  opening: `^${HOW}`,
  closing: '$',
});
/** 被市委办公室评为优秀案卷: by whom does not matter. */
const NAMED =
  /^被[^,，。；;：:\d]{2,24}?(评为|评选为|认定为|命名为|确定为|授予)([\u4e00-\u9fffA-Za-z“”"]{2,14})/;
/** 受到国家、省市各级表彰: by whom does not matter. */
const PRAISED =
  /^[^,，。；;：:\d]{0,12}?(受到|获得?|荣获)[^,，。；;：:\d]{0,14}?(表彰|表扬|奖励|嘉奖|查处|处罚|处分)/;

/** 4个村开展“一事一议”项目: a place alone says least. */
const OF_VILLAGE = /^(?:开展|实施|推行|完成|建成)[\u4e00-\u9fff“]/;

/** 1.9万户企业报送年度报告, 28件提案未被采纳: what they did, or what was not done with them. */
const DID = /^(?:未|尚未|报送|提交|申报|上报|成立|设立|建立|制定|出台)[\u4e00-\u9fff“”"]{2,16}$/;

/** 与26名干部谈话, 在8个大厅设立专区: it was done to them, or there. */
const TO_WHOM = /[为对向与和给在到]\s?$/;

const praise = ({ text, quantity: { end } }: Draft) =>
  PRAISED.exec(text.slice(end, end + 40))
    ?.slice(1)
    .join('') ?? '';

function gotBy({ draft, noun }: Counted): string {
  const { tail, next } = draft;
  const behind = tail.trim();
  const at = behind.indexOf(noun);
  const own = at < 0 ? '' : (behind.slice(at + noun.length).split('并', 1)[0] ?? '');
  const praised = praise(draft);
  if (praised !== '') return praised;
  const named = NAMED.exec(
    draft.text.slice(draft.quantity.end + draft.tail.indexOf(noun) + noun.length, draft.quantity.end + 48),
  );
  if (named !== null) return `被${named[1]}${named[2]}`;
  // 18个站点实现了收费、登记“一窗办理”: cut inside its list.
  const isCut = draft.text.charAt(draft.quantity.end + tail.length) === '、';
  if (
    (GOT.test(own) || CAME_OUT.test(own)) &&
    !isCut &&
    !leadsToNext(draft) &&
    noun.length + own.length <= LONGEST
  )
    return own;
  if (
    noun.length > 1 &&
    !TO_WHOM.test(draft.lead) &&
    DID.test(own) &&
    !isCut &&
    !leadsToNext(draft) &&
    noun.length + own.length <= LONGEST
  )
    return own;
  if (noun.length === 1 && OF_VILLAGE.test(own) && !leadsToNext(draft)) return own.slice(0, LONGEST);
  // 36个集体、59名个人获得表彰: both did.
  const isJoined = next !== null && own.length <= 1 && /(?:^|[^中])[、和及与]\s?$/.test(next.lead);
  return isJoined ? praise(next) : '';
}

/** 全国832个贫困县全部摘帽, 辖区3家企业. */
const OF_PLACE = /^(?:全[国省市县区旗州镇乡]|辖区内?)$/;

/** 5所学校被评为示范校, 59名个人获得表彰: the noun alone says of how many what there is, not what they got. */
export const got: Rule = (counted) => {
  const { label, noun, behind, draft } = counted;
  const isJoined = behind !== null && /[、和及与]\s?$/.test(draft.lead);
  const place = noun !== '' && label.endsWith(noun) ? label.slice(0, label.length - noun.length) : '';
  const isNamed = noun !== '' && (label === noun || OF_PLACE.test(place));
  const isAlone = isNamed && (!behind || isJoined);
  if (!isAlone || REST.has(noun)) return null;
  const what = gotBy(counted);
  return what === '' ? null : `${place}${noun.endsWith(what) ? noun.slice(0, -what.length) : noun}${what}`;
};

const FOR = /(?:^|[^作认成列称评视分定])[为对向给]了?(?:全[国省市县区州镇乡])?\s?$/;
const WHOSE = /全[国省市县区州镇乡](?=\s?$)/;
/** 35-64岁妇女. */
const OF_AGE = /(?<=^|^农村|^城乡|^适龄)(?:\d{1,2}[-—–~至到])?\d{1,2}周?岁(?:及?以[上下])?的?/;
/** Whom, the verb that only holds what was done, and that: 残疾人 进行 职业技能培训; 农户 发放补贴. */
const DONE =
  /^([\u4e00-\u9fff]{2,14}?)(?:免费|集中|统一|分批|上门|依法|全部|逐一|逐个|逐户|全面|分别|及时){0,2}(?:(?:进行|开展|实施|提供|给予|实行|举办|做(?![好到实强优大]))了?((?:(?!的)[\u4e00-\u9fff“”"]){2,16})|((?:发放|办理|落实|减免|解决|颁发|送去|送上)了?[\u4e00-\u9fff]{2,10}))$/;

/** 向25.6万人发放养老金3.1亿元. */
const GIVEN = /^(?:发放|支付|补发|减免|补贴)[\u4e00-\u9fff]{2,10}$/;

/** 为12人次提供了医疗救助. */
const HELPED = /^(?:提供|开展|实施|进行|给予)了?([\u4e00-\u9fff]{2,12})$/;

const ofHomes = ({ quantity: { unit } }: Draft) => unit === '户' || isPeople(unit);
const isJoined = (one: Draft | null, other: Draft | null): one is Draft =>
  one !== null &&
  other !== null &&
  ofHomes(one) &&
  ofHomes(other) &&
  /^[,，、]$/.test(one.text.slice(one.quantity.end, other.quantity.start));

/** 对7345户，9875人给予了救助: what was done for them stands behind the last; '' for others. */
function helpedInRow(draft: Draft): string {
  let first = draft;
  while (isJoined(first.previous, first)) first = first.previous;
  let last = draft;
  while (last.next && isJoined(last, last.next)) last = last.next;
  if (first === last || !FOR.test(first.lead)) return '';
  const given = GIVEN.exec(last.tail)?.[0] ?? HELPED.exec(last.tail)?.[1];
  return given === undefined ? '' : `${given}${countNoun(draft.quantity.unit)}`;
}

/** Words behind a number that go on as a list. */
const isListed = ({ text, quantity: { end } }: Draft, words: string): boolean => {
  const at = text.indexOf(words, end);
  return at >= 0 && isCutInList(text, at + words.length);
};

/** 为3万人次劳动者提供就业、择业和流动服务: the first of what was offered. */
const OFFERED = /(?<=提供)([\u4e00-\u9fff]{2,4})、[\u4e00-\u9fff、]{2,14}服务/;
/** 为350名儿童开展送教上门: they are counted for what was done for them. */
export const doneFor: Rule = ({ draft, label, noun }) => {
  const { unit } = draft.quantity;
  const helped = helpedInRow(draft);
  if (helped !== '') return helped;
  if (draft.quantity.kind !== 'count' || !FOR.test(draft.lead)) return null;
  const given = GIVEN.exec(draft.tail)?.[0] ?? HELPED.exec(draft.tail)?.[1];
  if (given !== undefined) return `${given}${countNoun(unit)}`;
  if (leadsToNext(draft)) return null;
  const match = DONE.exec(
    (
      draft.text
        .slice(draft.quantity.end, draft.quantity.end + 28)
        .replace(OF_AGE, '')
        .replace(OFFERED, '$1等服务')
        .split(/[,，。；;：:、（(\d并]/, 1)[0] ?? ''
    ).trim(),
  );
  if (match?.[2] !== undefined && isListed(draft, match[0])) return null;
  const act = match?.[2] ?? match?.[3]?.replace('了', '') ?? '';
  const whom = match?.[1] ?? '';
  // 为妇女免费筛查、为全州6.1万名儿童: what stands before the 、 is of another number.
  const own = draft.lead.includes('、') ? (WHOSE.exec(draft.lead)?.[0] ?? '') : label;
  const before = own.endsWith(noun) ? own.slice(0, own.length - noun.length) : own === label ? '' : own;
  return act === '' || before.length + whom.length + act.length > LONGEST ? null : `${before}${act}${whom}`;
};
