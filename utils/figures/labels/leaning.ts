/** Phrases that need the subject of what was told before: 高于全国, 居全省第3位. */
import { codesOf } from '../../domain/text.ts';
import { anyOf } from '../../domain/word-rows.ts';

const LEANS = anyOf(
  [
    // With what it is compared, unless the word begins a noun: 比例, 较大.
    { words: '同比 环比 同口径 可比 按可比 按不变 相[比较]于?(?:20\\d\\d|[上去]年|年初)' },
    { words: '较', notFollowedBy: '大|多' },
    { words: '比', notFollowedBy: '[例赛重率]' },
    { words: '高于 低于 优于 好于 快于 高出 超出 恢复至 恢复到' },
    // How it changed.
    { words: '增长 下降 提高 升至 [增减][收支]$' },
    { words: '扩大', followedBy: '$|[至到了]' },
    { words: '增[速幅] [涨降]幅', followedBy: '[与比较同收扩回]' },
    { words: '增[速幅]', followedBy: '[居位排列]|全[国省市县区]' },
    { words: '人数', followedBy: '[减增下上]' },
    { words: '总量 总数' },
    // Over how many years, for how many people.
    { words: '[两三四五]?年?平均', followedBy: '[增下提]' },
    { words: '[一二三四五六七八九十]年(?:累计|增加|增长)?$ 每[十百千万]+(?:人口?|户|人次)$' },
    { words: '连续.{1,3}年', followedBy: '$|[居位列保全增下超突稳获荣被跻名排]' },
    // Which place it has, unless the word begins a noun: 居民, 列车, 排水, 分列式.
    { words: '位居 位列 暂居 暂列 名列 前移 并列 跃居 稳居 仍居 均居 保持全' },
    { words: '全[国省市县区州](?:排[名位]|第|位[居列])' },
    { words: '居', notFollowedBy: '[民住家委室]' },
    { words: '列', notFollowedBy: '[车入席]' },
    { words: '分居 分列', notFollowedBy: '式' },
    { words: '排', notFollowedBy: '[水放污查涝灌练球除]' },
    { words: '继续', followedBy: '居|[位名]列|位居|保持|领跑' },
    { words: '数量 增量 规模 单产 排名 金额', followedBy: '[位居列全稳升]' },
  ],
  { opening: '^' },
);
const OPENS_LEANING = codesOf(
  '相暂同环可按超平每较比高低快增减下提扩居位列名前全排连保升跃总分并稳仍均数规单优好金涨降一二三四五六七八九十恢继人',
);
/** 逆势增长, 逐年下降: how it went needs what went so. */
const HOW_IT_WENT = /^(?:逆势|逐年|稳步|持续|大幅|快速|较快)(?:增长|上升|下降|提升|提高|减少)$/;
export const leans = (phrase: string) =>
  (OPENS_LEANING.has(phrase.charCodeAt(0)) && LEANS.test(phrase)) || HOW_IT_WENT.test(phrase);
