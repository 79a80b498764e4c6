/** The words before a number that has its noun behind it: which of them say what was done, and which lead elsewhere. */
import { codesOf } from '../../domain/text.ts';
import { ACTS } from './words.ts';

/** 由38个部门组成, 对105家酒店进行排查: what ends so leads up to the noun, and names nothing of it. */
const LEADS_TO = /(?:[^自理缘事交]由|(?<![应相针面核绝])对|(?<![方取投导意倾])向|(?<![行作认成列视设称])为)$/;
/** 在全市26个街道, 为辖区41户: where they are is said by the noun. */
const AT_PLACE =
  /(?<![存现所潜分布位立]|(?<!建)设)[在于为对](?:(全[国省市县区州镇乡]|辖区)内?|[我本][市县区镇乡])(?:范围内)?$/;
/** 县检察院以及12个分局, 市本级和96个部门: another member of the list, behind the act that all of it is of. */
const JOINED = /(?:以及|(?<![共饱温])和|(?<![涉惠普遍波顾以])及|(?<![参给])与|、)$/;
const LAST = codesOf('由对向为国省市县区州镇乡内及和与、');
/** How far the act of a list stands from its begin. */
const MANNER = /^(?:全[国省市县区州镇乡])?(?:新|共|全面|重点|先后|分别|集中|统一){0,2}/;
const BUILDS =
  /^(?:成立|组建|建设|改造|新建|购置|配备|添置|安装|修建|改建|扩建|设立|创建|培育|引进|聘请|邀请|组织|检查|走访|慰问|排查|整治|清理|查处|化解|实施|推进|启动|发放|印发|出动)/;

const WITHIN = /[以由].*[为任]/;

/** The act that a list begins with, by which its last member is counted as well; '' where none does. */
function actOf(list: string): string {
  // 成立了以市长为组长、46个部门…为成员的小组: the list stands within what was done.
  if (WITHIN.test(list)) return '';
  const manner = MANNER.exec(list)?.[0].length ?? 0;
  const act = ACTS.at(list, manner) ?? BUILDS.exec(list.slice(manner))?.[0] ?? null;
  return act === null ? '' : list.slice(0, manner + act.length);
}

/** The words before a number that go with the noun behind it. */
export function besideNoun(words: string): string {
  const lead = words.trimEnd();
  if (!LAST.has(lead.charCodeAt(lead.length - 1))) return words;
  if (LEADS_TO.test(lead)) return '';
  const place = AT_PLACE.exec(lead);
  if (place !== null) return place[1] ?? '';
  return JOINED.test(lead) ? actOf(lead.replace(/^[,，、\s]+/, '')) : words;
}
