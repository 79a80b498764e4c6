import type { Quantity } from '../quantity.ts';

/** Verbs of zero statements: the thing denied follows them. */
const TRIGGERS =
  '未收到 未发生 未出现 未产生 未接到 未收取 未受理 未引发 未接收 没有收到 没有发生 没有出现 没有收取 没有接到 没有受理 没有产生 没有因 没有 未有 未被 未因 均无 暂无 无 尚未收到 尚未发生 未新收 未办理 未制定 未制发 未出台 未开展'
    .split(' ')
    .sort((a, b) => b.length - a.length);
/** What 无 and 没有 deny as a number; other objects are no figures (没有止境, 无障碍). */
const COUNTABLE = [
  '行政复议',
  '行政诉讼',
  '复议',
  '诉讼',
  '申请',
  '投诉',
  '举报',
  '收费',
  '信息处理费',
  '费用',
  '行政强制',
  '行政处罚',
  '行政许可',
  '行政事业性收费',
  '结转',
  '违规',
  '失实',
  '泄密',
  '事故',
  '案件',
  '舆情',
  '规章',
  '规范性文件',
  '纠错',
  '败诉',
  '责任追究',
  '问责',
  '信访',
  '收取',
  '违纪',
  '差错',
  '建议',
  '提案',
];
const ZERO_NOUNS =
  '投诉 纠错 败诉 事故 差错 失误 上访 信访 举报 复议 诉讼 违规 泄密 发生率 发案 感染 失泄密 舆情 延期 超时 超期 逾期 错误 退件'.split(
    ' ',
  );
const OBJECT_END = /[,，。;；:：!！?？()]/;
const STRONG = /^(?:尚?未|没有(?:收|发|出|接|受|产|因))/;
const LONGEST_OBJECT = 48;

/** 一 and B, A、B: each thing denied counts for itself when both end alike or are remedies. */
const JOINTS = /和|、|及|与|或者|或|以及/;

function objectEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_OBJECT && !OBJECT_END.test(text.charAt(end))) end++;
  return end;
}

/** The things denied, in the page's words. */
function deniedOf(object: string): string[] {
  const clean = object
    .replace(/(的)?(情况|现象|问题|事项|行为|情形|发生)$/u, '')
    .replace(
      /^(任何|过|有|到|因[^,，]{0,24}?(?:引起|引发|产生|发生|导致|提起)的?|关于|涉及|一[件起例])/u,
      '',
    );
  const parts = clean
    .split(JOINTS)
    .map((part) => part.trim())
    .filter((part) => part.length >= 2);
  const remedies = parts.filter((part) => /复议|诉讼/.test(part));
  if (remedies.length >= 2)
    return remedies.map((part) => part.slice(Math.max(0, part.search(/行政|复议|诉讼/))));
  return parts.length >= 2 && parts.every((part) => COUNTABLE.some((word) => part.includes(word)))
    ? parts
    : [clean];
}

function zero(text: string, start: number, end: number, denied: string): Quantity {
  return {
    raw: text.slice(start, end),
    start,
    end,
    numberStart: start,
    numberEnd: end,
    value: 0,
    unit: null,
    approx: 'exact',
    lo: 0,
    hi: 0,
    kind: 'zero',
    tolerance: 0,
    denied,
    direction: null,
  };
}

const TRIGGER_STARTS = new Set(['未', '没', '无', '均', '暂', '尚']);
/** Before these 无 is part of a word: 有无, 毫无, 绝无. */
const NO_TRIGGER_AFTER = /[有毫绝从并决尚是]$/;

function triggerAt(text: string, at: number): string | null {
  const trigger = TRIGGERS.find((word) => text.startsWith(word, at));
  if (!trigger) return null;
  if (trigger === '无' && NO_TRIGGER_AFTER.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '并')
    return null;
  return trigger;
}

/** Zero statements of a folded sentence; `printed` is the sentence as given. */
export function zeroStatements(text: string, printed: string): Quantity[] {
  const out: Quantity[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '零') {
      const noun = ZERO_NOUNS.find((word) => text.startsWith(word, i + 1));
      if (noun) out.push(zero(printed, i, i + 1 + noun.length, noun));
      else if (
        /[为是]/.test(text.charAt(i - 1)) &&
        /^[,，。;；、)]?$/.test(text.charAt(i + 1)) &&
        !/[〇零一-九百千万]/.test(text.charAt(i + 1))
      )
        out.push(zero(printed, i, i + 1, ''));
      continue;
    }
    if (!TRIGGER_STARTS.has(c)) continue;
    const trigger = triggerAt(text, i);
    if (!trigger) continue;
    const from = i + trigger.length;
    const end = objectEnd(text, from);
    const object = text.slice(from, end);
    const counted = COUNTABLE.find((word) => object.includes(word));
    const strong = STRONG.test(trigger) && !/^(办理|制定|制发|出台|开展|被|因)/.test(trigger.slice(1));
    if (
      object.length < 2 ||
      /\d/.test(object) ||
      !(strong
        ? counted !== undefined || /发生|收到|出现|收取/.test(trigger)
        : counted !== undefined && nearStart(object, counted))
    )
      continue;
    if (/^(?:的|能|及时|有效|完全|充分|必要|法|关)/.test(object) || /不足|问题仍/.test(object)) continue;
    const stop = trigger === '无' ? from + trimmed(object, counted as string) : end;
    for (const denied of deniedOf(printed.slice(from, stop))) out.push(zero(printed, i, stop, denied));
    i = end - 1;
  }
  return out;
}

const nearStart = (object: string, counted: string) => object.indexOf(counted) <= 22;

/** 无行政强制事项: the statement ends with the thing denied. */
function trimmed(object: string, counted: string): number {
  const tail = /(事项|情况|现象|的情形|行为|情形|发生)+$/.exec(object);
  if (tail && tail.index >= object.lastIndexOf(counted) + counted.length) return tail.index;
  return object.length;
}
