import { i18n } from '#i18n';
import type { CopyFormat, FileFormat, Language } from '../utils/export/index.ts';
import type { DocumentKind, Evidence, Figure, Notice, PageKind, Section } from '../utils/model.ts';
import type { AmountId, RateId } from '../utils/statutory/summary.ts';

/** Message names may hold no hyphen, our codes do. Empty for a code that has no words. */
type Key = Parameters<typeof i18n.t>[0];
function named(group: string, code: string): string {
  return i18n.t(`${group}.${code.replaceAll('-', '_')}` as Key);
}

/** A day as the person's language writes it; `ms` since 1970. */
export function dateWords(ms: number): string {
  const spoken = language() === 'en' ? 'en-GB' : 'zh-CN';
  return new Date(ms).toLocaleDateString(spoken, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** The language the interface speaks, as the browser chose it. */
export function language(): Language {
  return i18n.t('language') === 'en' ? 'en' : 'zh';
}

export function kindWord(kind: PageKind | DocumentKind): string {
  return named('kind', kind);
}

export function anomalyWord(anomaly: NonNullable<Section['anomaly']>): string {
  return named('anomaly', anomaly);
}

export function noticeWords(code: Notice['code']): string {
  return named('notice', code);
}

export function timeBadge(time: Exclude<Figure['time'], 'actual'>): string {
  return named('time', time);
}

/** Why a number is no figure; an unknown reason is 'other'. */
export function reasonWord(reason: string): string {
  return named('reason', reason) || named('reason', 'other');
}

export function evidenceWord(evidence: Evidence): string {
  return named('evidence', evidence.code) || evidence.code;
}

export function tableName(table: string): string {
  return named('table', table) || i18n.t('checks.table', [table]);
}

/** 表格, CSV, Markdown, JSON. */
export function copyFormatName(format: CopyFormat): string {
  return i18n.t(`format.${format}`);
}

/** Excel, CSV, Markdown, JSON. */
export function fileFormatName(format: FileFormat): string {
  return i18n.t(`format.${format}`);
}

/** “复制表格”, “复制 CSV”: between Chinese words stands no space. */
export function copyAs(format: CopyFormat): string {
  return i18n.t('copy.as', [copyFormatName(format)]).replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/u, '');
}

/** What a key number of a statutory table is called. */
export function keyWord(id: AmountId | RateId): string {
  return named('key', id);
}

/** How a rate is computed, in words. */
export function formulaWords(id: RateId): string {
  return named('formula', id);
}
