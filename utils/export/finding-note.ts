import { RULE_NOTES } from '../domain/rules.ts';
import type { Check, ReportDocument } from '../model.ts';
import { type Evidence, evidenceOf, type TextOf } from './evidence.ts';

/** A finding with everything a reader needs to look it up: what, where, by which rule. */
export interface FindingNote {
  rule: string;
  /** The rule in plain words; '' for an unknown one. */
  ruleText: string;
  verdict: Check['verdict'];
  message: string;
  stated: number | null;
  computed: number | null;
  difference: number | null;
  evidence: Evidence[];
  /** Of a finding over two years: the address of the earlier report. */
  earlier?: string;
}

const NOTES = new Map(RULE_NOTES.map(({ id, zh }) => [id, zh]));

/** What a rule asks, in plain words, without how it is judged; '' for an unknown one. */
export function ruleText(rule: string): string {
  const [asks = ''] = (NOTES.get(rule) ?? '').split('；');
  return asks === '' || asks.endsWith('。') ? asks : `${asks}。`;
}

export function findingNote(document: ReportDocument, check: Check, textOf?: TextOf): FindingNote {
  const { rule, verdict, message, stated, computed, difference } = check;
  return {
    rule,
    ruleText: ruleText(rule),
    verdict,
    message,
    stated,
    computed,
    difference,
    evidence: evidenceOf(document, check, textOf),
  };
}
