/** What was acted on, by the label of what was counted. */
import { ACTS } from './words.ts';

/** Verbs of taking in: what stands behind the last of them is the thing. */
const TAKEN_IN =
  /^.*(?:受理|接受(?=[^，,]{0,8}(?:申请|投诉|咨询|举报))|收到|新收|接收|承办(?!部门|单位|人(?!大)|科室|机构)|征集|收集|发现|发生|登记|排查)到?并?的?/;
/** 因政府信息公开被提起行政复议: why it came is not what it is. */
const CAUSE = /^因.{1,20}(?:引发|引起|提起|产生)的?/;

/** 组织检查企业: what was looked at is what was acted on. */
const LOOKED_AT = /^(?:组织|开展|督查|执法|监督|累计|共)*(?:检查|抽查|巡查|抽检|走访|核查|清查)(?=..)/;

/** 向各部门派遣案件: to whom is not what it is. */
const SENT_TO = /^[向对给][\u4e00-\u9fff]{2,12}?(?:共|累计)?(?:派遣|交办|转办|下发|发出|移交)(?=..)/;

/** Labels of what was counted that say of nothing what it is. */
const NO_THING: ReadonlySet<string> = new Set(['合计', '共计', '总计', '应办', '应办理', '需办理']);

/** A label without the verb it begins with: what was received, answered, published. */
export function thingOf(label: string): string {
  const bare = label
    .replace(TAKEN_IN, '')
    .replace(CAUSE, '')
    .replace(SENT_TO, '')
    .replace(LOOKED_AT, '')
    .replace(/^收(?=(?:政府)?信息公开申请|申请)/, '')
    .replace(/^(?:清理|年初有效|新?开工|实施)(?=.{2})/, '')
    // 正在制定规范性文件2件，已印发4件.
    .replace(/^(?:正|仍)在[\u4e00-\u9fff]{2}(?=.{2})/, '')
    .replace(/^应(?=(?:主动)?公开|办|答|整改)/, '')
    .replace(/应(?:清理|办结|答复|整改|公开)$/, '')
    .replace(
      /^(?:全[省市州县区镇乡街]|[省市州县区镇乡]政府)?(?:各[\u4e00-\u9fff]{1,7}(?:机关|部门|单位))?新?(?:制作|制定|制发|出台|印发)(?=.{2})/,
      '',
    );
  const verb = ACTS.beginningLike(bare, 0).find(
    (word) => bare.startsWith(word) && bare.length > word.length + 1,
  );
  if (NO_THING.has(label)) return '';
  if (bare.length < 2) return label;
  return verb && (bare.length === label.length || label.startsWith('应')) ? bare.slice(verb.length) : bare;
}
