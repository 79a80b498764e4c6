import { codesOf, Lexicon } from '../domain/text.ts';
import type { Draft } from './draft.ts';

/** Whose figure it is; the nearest that is named before the figure counts. */
const SUBJECTS = new Lexicon(
  '全国 全省 全市 全区 全县 全镇 全乡 全街道 全旗 全州 全系统 全局 全委 全厅 省本级 市本级 区本级 县本级 州本级 省直 市直 区直 县直 州直 镇街 乡镇 各县区 各区县 各县 各区 各镇 各街道 各部门 各单位 各乡镇 我省 我市 我区 我县 我镇 我乡 我街道 我局 我委 我厅 我办 我院 我部 我会 我单位 本局 本委 本机关 本单位 市政府办公室 区政府办公室 县政府办公室 市政府 区政府 县政府'.split(
    ' ',
  ),
);

const OPENS_SUBJECT = codesOf(SUBJECTS.words.map((word) => word.charAt(0)).join(''));

/** A subject named in a sentence. */
export interface Subject {
  at: number;
  word: string;
}

/** 18个乡镇 are counted, 跨省直接, 列全省第12位, 高于全市: nothing is said to be theirs. */
const NOT_WHOSE_BEFORE = codesOf('个跨列居于占全');
/** 全省第9位, 县政府网站, 县委、县政府的坚强领导下, 全市平均. */
const NOT_WHOSE_BEHIND =
  /^(?:第|前[一二三四五六七八九十\d]|排名|首|平均|领先|率先|上游|网站|门户|信息公开|投资|采购|债务|工作报告|公报|网|常务会|办公会|的?(?:坚强|正确|统一|大力|有力|关心)?[\u4e00-\u9fff]{0,4}(?:领导|指导|支持|部署|统筹)下?)/;
/** Of these, only what does or has something is meant: 乡镇卫生院, 乡镇座谈会 are things. */
const PLACES_ONLY: ReadonlySet<string> = new Set(['乡镇', '镇街', '全国']);
const DOES =
  /^(?:[共均已全]|累计|公开|发布|收到|受理|办理|办结|完成|开展|召开|组织|推送|主动|政府|[（(、，])/;

function isWhose(text: string, at: number, word: string): boolean {
  if (NOT_WHOSE_BEFORE.has(text.charCodeAt(at - 1))) return false;
  // 《市政府投资项目审计办法》.
  if (text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.indexOf('》', at) > 0) return false;
  const behind = text.slice(at + word.length, at + word.length + 12);
  return !NOT_WHOSE_BEHIND.test(behind) && (!PLACES_ONLY.has(word) || DOES.test(behind));
}

/** All subjects that a folded sentence names, in their order; of those at one place the longest first. */
export function subjectsIn(text: string): Subject[] {
  const found: Subject[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!OPENS_SUBJECT.has(text.charCodeAt(at))) continue;
    for (const word of SUBJECTS.beginningLike(text, at))
      if (text.startsWith(word, at) && isWhose(text, at, word)) found.push({ at, word });
  }
  return found;
}

/** The subject in the words before a figure, back to the sentence's begin; null when none is named. */
export function subjectOf(draft: Draft, subjects: readonly Subject[]): string | null {
  const { start } = draft.quantity;
  let best: Subject | null = null;
  for (const subject of subjects) {
    if (subject.at >= start) break;
    const isNearer = best === null || subject.at > best.at;
    // 乡镇（街道）126个: what is counted is not whose it is.
    if (draft.label.split('(', 1)[0] === subject.word) continue;
    if (isNearer && subject.at + subject.word.length <= start) best = subject;
  }
  return best?.word ?? null;
}
