import type { Language } from './columns.ts';
import type { Evidence } from './evidence.ts';
import type { FindingNote } from './finding-note.ts';

/** What a finding says, and which rule it goes by; apart from the table of rules, which no page needs. */
export function findingWords(note: FindingNote, language: Language): { message: string; ruleText: string } {
  return language === 'en' ? note.english : note;
}

/** A place of a finding in one line: what it is called, and what is printed there. */
export function evidenceText({ name, quote }: Evidence, language: Language): string {
  return [name[language], quote].filter(Boolean).join(language === 'en' ? ': ' : '：');
}
