import type { Line } from '../model.ts';
import type { HeadingNumber } from './numbering.ts';

/** A heading found in a line, before its level is known. Offsets are into the line's text. */
export interface HeadingDraft {
  line: Line;
  /** Null for an unnumbered heading. */
  number: HeadingNumber | null;
  title: string;
  form: 'own-line' | 'run-in' | 'unnumbered';
  /** ◆ or another mark makes it one of several below what stands open. */
  bullet?: boolean;
  from: number;
  to: number;
}

/** What ends a title and is no part of it. */
export const TAIL = /[。．.：:；;，,、！!？?\s]+$/;
export const trimTitle = (text: string) => text.replace(TAIL, '').trim();
