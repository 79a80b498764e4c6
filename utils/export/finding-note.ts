import { askedBy } from '../domain/rules.ts';
import type { Check, ReportDocument } from '../model.ts';
import type { Language } from './columns.ts';
import { type Evidence, evidenceOf, type TextOf } from './evidence.ts';

/** A finding with everything a reader needs to look it up: what, where, by which rule. */
export interface FindingNote {
  rule: string;
  /** The rule in plain words; '' for an unknown one. */
  ruleText: string;
  verdict: Check['verdict'];
  message: string;
  /** Message and rule in English; a finding kept by an earlier version has its message in Chinese. */
  english: { message: string; ruleText: string };
  stated: number | null;
  computed: number | null;
  difference: number | null;
  evidence: Evidence[];
  /** Of a finding over two years: the address of the earlier report. */
  earlier?: string;
}

/** What a rule asks, in plain words, without how it is judged; '' for an unknown one. */
export function ruleText(rule: string, language: Language = 'zh'): string {
  const asks = askedBy(rule, language);
  return asks === null ? '' : `${asks}${language === 'zh' ? '。' : '.'}`;
}

export function findingNote(document: ReportDocument, check: Check, textOf?: TextOf): FindingNote {
  const { rule, verdict, message, messageEn, stated, computed, difference } = check;
  return {
    rule,
    ruleText: ruleText(rule),
    verdict,
    message,
    english: { message: messageEn ?? message, ruleText: ruleText(rule, 'en') },
    stated,
    computed,
    difference,
    evidence: evidenceOf(document, check, textOf),
  };
}
