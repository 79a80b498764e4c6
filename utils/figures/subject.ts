import { codesOf, Lexicon } from '../domain/text.ts';
import { type Draft, isRightBehindParts } from './draft.ts';

/** Whose figure it is; the nearest that is named before the figure counts. */
const SUBJECTS = new Lexicon(
  '全国 全省 全市 全区 全县 全镇 全乡 全街道 全旗 全盟 全州 全系统 全局 全委 全厅 省本级 市本级 区本级 自治区本级 县本级 州本级 省直 市直 区直 县直 州直 镇街 乡镇 各县区 各区县 各县 各区 各镇 各街道 各部门 各单位 各乡镇 我省 我市 我区 我县 我镇 我乡 我旗 我盟 我州 我街道 我局 我委 我厅 我办 我院 我部 我会 我单位 本局 本委 本机关 本单位 市政府办公室 区政府办公室 县政府办公室 市政府办 区政府办 县政府办 区县政府 市政府 区政府 县政府'.split(
    ' ',
  ),
);

const OPENS_SUBJECT = codesOf(SUBJECTS.words.map((word) => word.charAt(0)).join(''));

/** A subject named in a sentence. */
export interface Subject {
  at: number;
  word: string;
}

/** 18个乡镇 are counted, 金融安全区, 跨省直接, 列全省第12位, 高于全市, 高出全省, 较全省: nothing is said to be theirs. */
const NOT_WHOSE_BEFORE = codesOf('非同个跨列居于占全出较比标安');
/** 全省第9位, 全省排位, 全市考核中位列第二, 全省的首位度: among whom something has its place. */
const PLACED =
  /^(?:各?[\u4e00-\u9fff]{0,4}(?:局|单位|部门|区|县|考核|测评|评比|评估|检查|通报|榜)中?)?(?:第|前[一二三四五六七八九十\d列]|排[名位第在列]|位[居列次]|名列|列第|首|领先|率先|上游|的?(?:首位度|占比|比重))/;
/** 县政府网站, 县委、县政府的坚强领导下, 全市平均. */
const NOT_WHOSE_BEHIND =
  /^(?:域|平均|领先|率先|上游|总体|网站|门户|信息公开|投资|采购|债务|工作报告|公报|网|常务会|办公会|的?(?:坚强|正确|统一|大力|有力|关心)?[\u4e00-\u9fff]{0,4}(?:领导|指导|支持|部署|统筹)下?)/;
/** Of these and of governments, only what does or has something is meant: 乡镇卫生院, 市政府文件, 向县政府报送 are things and receivers. */
const PLACES_ONLY: ReadonlySet<string> = new Set(['乡镇', '镇街', '全国']);
/** What does: 市政府及政府办共受理. */
const DOES =
  /^(?:[及和][\u4e00-\u9fff]{2,6}?|委办局|部门)?(?:[共均已全还也]|新(?!闻)|累计|先后|及时|统一(?!大市场)|高度|本级|通过|公开(?![栏平专网])|发布(?!会)|印发|下发|制定|出台|收到|受理|办理|办结|完成|开展|召开|组织|推送|主动|政府(?!网站|门户|信息|常务))/;
/** 乡镇（街道）、部门, 乡镇（街道）共受理, but not 乡镇（街道）综合养老服务中心. */
const LISTS =
  /^[、，]|^[（(](?![^（()）]{1,6}[)）](?![共均已全还也都各新累先及收受办完开召组推主])[\u4e00-\u9fff])/;
/** 乡镇、街道120个: they are what is counted. */
const COUNTED = /^(?:[、和及与][\u4e00-\u9fff]{2,4}){1,2}\d+[个家]/;
/** 叫响全国，: no list of whose it is. */
const OPENS = codesOf('，。；;：:、');
/** 区县政府 are many, 职能部门、镇街 the last of those named before. */
const OPENS_OF_MANY = codesOf('市区各');

function isWhose(text: string, at: number, word: string): boolean {
  const before = text.charCodeAt(at - 1);
  if (NOT_WHOSE_BEFORE.has(before)) return false;
  if (word.startsWith('县政府') && OPENS_OF_MANY.has(before)) return false;
  // 《市政府投资项目审计办法》.
  if (text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.indexOf('》', at) > 0) return false;
  const behind = text.slice(at + word.length, at + word.length + 12);
  // 我市位列第三名: whose place it is.
  const isPlaced = !word.startsWith('我') && PLACED.test(behind);
  if (isPlaced || NOT_WHOSE_BEHIND.test(behind)) return false;
  const isOpen = word !== '全国' || at === 0 || OPENS.has(text.charCodeAt(at - 1));
  // 全国、省、市劳模: of which level they are.
  if (word === '全国' && /^、[省市]/.test(behind)) return false;
  if (PLACES_ONLY.has(word))
    return DOES.test(behind) || (isOpen && LISTS.test(behind) && !COUNTED.test(behind));
  return !word.includes('政府') || DOES.test(behind);
}

const LISTED = /^[^，,。；;：:\d]{0,14}[、和及与]$/;
/** 全区各部门、镇街: the last of those that are named together is not whose it is. */
const isListedBehind = (text: string, at: number, before: Subject | undefined): boolean =>
  before !== undefined && LISTED.test(text.slice(before.at + before.word.length, at));

/** All subjects that a folded sentence names, in their order; of those at one place the longest first. */
export function subjectsIn(text: string): Subject[] {
  const found: Subject[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!OPENS_SUBJECT.has(text.charCodeAt(at))) continue;
    for (const word of SUBJECTS.beginningLike(text, at))
      if (text.startsWith(word, at) && isWhose(text, at, word) && !isListedBehind(text, at, found.at(-1)))
        found.push({ at, word });
  }
  return found;
}

/** 全市低保对象300户，其中市本级200户；农村低保对象100户: a part's own place holds no farther than its ；. */
const isOfPart = (text: string, at: number, end: number): boolean =>
  isRightBehindParts(text, at) && /[；;]/.test(text.slice(at, end));

/** The subject in the words before a figure, back to the sentence's begin; null when none is named. */
export function subjectOf(draft: Draft, subjects: readonly Subject[]): string | null {
  if (subjects.length === 0) return null;
  const { start } = draft.quantity;
  // 乡镇（街道）126个: what is counted is not whose it is; 全系统（含分局）收到申请 is theirs.
  const counted = draft.label.replace(/\([^()]*\)$/, '');
  let best: Subject | null = null;
  for (const subject of subjects) {
    if (subject.at >= start) break;
    const isNearer = best === null || subject.at > best.at;
    if (counted === subject.word || isOfPart(draft.text, subject.at, start)) continue;
    if (isNearer && subject.at + subject.word.length <= start) best = subject;
  }
  return best?.word ?? null;
}
