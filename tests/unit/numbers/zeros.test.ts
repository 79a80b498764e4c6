import { describe, expect, it } from 'vitest';
import { scanNumbers } from '../../../utils/figures/numbers/index.ts';
import { readText } from '../figures/support.ts';

/** The things that a sentence denies. */
const denied = (sentence: string) =>
  scanNumbers(sentence).quantities.map((one) => (one.kind === 'zero' ? one.denied : one.raw));

const DENIED: Record<string, [string, string[]][]> = {
  'requests in the words of old reports': [
    ['我乡没有依申请公开政府信息办理事项。', ['依申请公开政府信息']],
    ['本局没有接到村民提交的依申请公开政府信息。', ['依申请公开政府信息']],
    ['未收到公民、法人或其他组织向本单位申请公开政府信息。', ['申请公开政府信息']],
    ['尚未收到居民或法人依申请公开信息要求。', ['依申请公开信息要求']],
    ['窗口、网络均无依申请公开信件。', ['依申请公开信件']],
    ['我站未收到申请公开政府信息件。', ['申请公开政府信息件']],
    ['未收到自然人、法人或其他组织申请公开相关政府信息。', ['申请公开相关政府信息']],
    ['未作出行政强制措施。', ['行政强制措施']],
    ['未制发、修改行政规范性文件。', ['行政规范性文件']],
    ['2022年大河乡无政府信息依申请公开办理情况。', ['政府信息依申请公开']],
  ],
  'requests by any of several ways': [
    ['未收到当面申请、网上申请、信函和其他形式的政府信息公开申请。', ['政府信息公开申请']],
    ['没有收到过相关申请。', ['相关申请']],
    ['未发生申请人申请行政复议、提起行政诉讼的情况。', ['行政复议', '行政诉讼']],
  ],
  'each of two things': [
    ['没有依申请公开和不予公开的政府信息。', ['依申请公开', '不予公开']],
    ['没有发生信息公开收费和减免的情况。', ['信息公开收费', '减免']],
    ['未发生行政复议案、行政诉讼案和有关的申诉案。', ['行政复议案', '行政诉讼案', '申诉案']],
  ],
  'what stands in brackets is not denied': [
    ['未产生与诉讼（行政复议、申诉）有关的费用支出。', ['费用支出']],
    ['未发生与我所（站）有关的行政诉讼案件。', ['行政诉讼案件']],
    ['未发生投诉（含网络投诉）。', ['投诉']],
  ],
  'what does not exist and is not charged': [
    ['暂不收取任何费用，也不存在减免情况。', ['费用', '减免']],
    ['没有收费项目，没有相应费用支出。', ['收费项目', '相应费用支出']],
    ['一律不收取费用，确保不存在泄密问题。', []],
    ['申请公开信息的，不收取费用。', []],
    ['不存在的问题不报，不收取费用的项目3个。', ['3个']],
  ],
  'not one': [
    ['抽查中没有发现一起假药，无一人因病返贫。', ['假药', '因病返贫']],
    ['没有一家企业停产，无一例外。', ['企业停产']],
    ['无一户返贫，实现矛盾0再访。', ['返贫', '再访']],
  ],
  'the last of those named before 等': [
    ['未发生因违反公开规定而出现行政复议和行政诉讼等情况。', ['行政复议', '行政诉讼']],
    ['未引发行政复议、诉讼等行政争议。', ['行政复议', '诉讼']],
    ['全市未发生大的火灾和有害生物疫情。', ['火灾', '有害生物疫情']],
    ['未发生火灾等事故。', ['火灾']],
  ],
  'misdeeds, but not the manner of something': [
    ['未发现违规收费行为，全年无违纪行为。', ['违规收费行为', '违纪行为']],
    ['打击无证开采行为，整治无照经营行为。', []],
    ['对未收到通知的行为追责。', []],
  ],
};

describe('zero statements', () => {
  for (const [form, cases] of Object.entries(DENIED))
    it.each(cases)(`${form}: %s`, (sentence, expected) => expect(denied(sentence)).toEqual(expected));
});

describe('what a zero statement measures', () => {
  const measured = (text: string) =>
    readText(text, { title: '云岭县某局2023年政府信息公开工作年度报告', kind: 'annual-report' }).figures.map(
      ({ indicator }) => indicator,
    );
  it.each<[string, (string | null)[]]>([
    ['没有依申请公开和不予公开的政府信息。', ['foi-new', 'foi-denied']],
    ['本年度没有申请公开政府信息和不予公开政府信息的情况。', ['foi-new', 'foi-denied']],
    ['我所未收到申请。', ['foi-new']],
    ['无信息公开收费的事项，暂不收取任何费用。', ['foi-info-fee', 'foi-info-fee']],
    ['未产生与诉讼（行政复议、申诉）有关的费用支出。', [null]],
    // By one way, or among some.
    ['线上未收到政府信息公开申请。', [null]],
    ['线上、线下均未收到政府信息公开申请。', ['foi-new']],
  ])('%s', (text, expected) => expect(measured(text)).toEqual(expected));
});
