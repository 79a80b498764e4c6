import type { Section } from '../model.ts';
import type { HeadingDraft } from './heading-draft.ts';
import { type NumberForm, STANDARD_RANK } from './numbering.ts';

type Form = NumberForm | 'plain';

interface Open {
  form: Form;
  /** Looks of unnumbered headings differ: two of one look stand on one level. */
  look: string;
  /** 1-6 for h1-h6, else 0. */
  heading: number;
  last: number | null;
  section: Section;
}

/** 一、 and 第一部分 head the document: nothing that stands open is above them but one another. */
const MAJOR: ReadonlySet<Form> = new Set(['part', 'cn-comma']);

const lookOf = (draft: HeadingDraft) => {
  const { heading, bold, align } = draft.line.look;
  return `${heading}/${bold}/${align}/${draft.bullet === true}`;
};

/** h2 stands above h3; what is only bold says nothing of the kind. */
const isAbove = (one: number, other: number) => one > 0 && one < other;

/**
 * Puts headings on levels in the order in which their forms appear in the document, not by a fixed form:
 * the shallowest form present is level one. The numbers are kept as they are printed; what is odd about
 * them is marked.
 */
export class Levels {
  readonly roots: Section[] = [];
  readonly #open: Open[] = [];
  readonly #forms = new Map<Section, Form>();
  /** Looks of bullets that stood on the first level. */
  readonly #bulletsOnTop = new Set<string>();
  /** For each form: the form it first stood below. */
  readonly #parents = new Map<Form, Form | null>();

  /** The ordinal that would come next for a form that is open, or null. */
  expected(form: NumberForm): number | null {
    const found = this.#open.find((open) => open.form === form);
    return found?.last != null ? found.last + 1 : null;
  }

  get innermost(): Section | null {
    return this.#open.at(-1)?.section ?? null;
  }

  add(draft: HeadingDraft, section: Section): void {
    const form: Form = draft.number?.form ?? 'plain';
    if (draft.number) this.#changeOver(form, section.ordinal);
    const look = form === 'plain' ? lookOf(draft) : '';
    this.#close(form, look, draft);
    const above = this.#open.at(-1) ?? null;
    if (!this.#parents.has(form)) this.#parents.set(form, above?.form ?? null);
    section.level = this.#open.length + 1;
    this.#forms.set(section, form);
    const siblings = above ? above.section.children : this.roots;
    if (draft.bullet === true && above === null) this.#bulletsOnTop.add(look);
    this.#judge(section, siblings, form);
    siblings.push(section);
    this.#open.push({ form, look, heading: draft.line.look.heading, last: section.ordinal, section });
  }

  /** 一、 二、 3、: a new form that goes on counting where an open one stopped takes its place. */
  #changeOver(form: Form, ordinal: number | null): void {
    if (this.#parents.has(form) || ordinal === null || ordinal < 2) return;
    const at = this.#open.findLastIndex((open) => open.last === ordinal - 1 && open.form !== 'plain');
    if (at < 0) return;
    this.#parents.set(form, this.#open[at - 1]?.form ?? null);
    this.#open.length = at;
  }

  /** Closes what the new heading does not stand below. */
  #close(form: Form, look: string, draft: HeadingDraft): void {
    const same = this.#open.findIndex(
      (open) => open.form === form && (form !== 'plain' || open.look === look),
    );
    if (same >= 0) {
      this.#open.length = same;
      return;
    }
    if (MAJOR.has(form)) {
      const part =
        form === 'cn-comma'
          ? this.#open.findLastIndex(
              (open) =>
                open.form === 'part' ||
                open.form === 'sub-part' ||
                (open.form === 'plain' && this.#parents.get('cn-comma') === 'plain'),
            )
          : -1;
      this.#open.length = part + 1;
      return;
    }
    if (form === 'plain') {
      this.#closeForPlain(look, draft);
      return;
    }
    // A form seen before goes back to where it stood, or below what is more major; a new one goes below all.
    const parent = this.#parents.get(form);
    if (parent === undefined || this.#opensBelow(form, draft)) return;
    const at = parent === null ? -1 : this.#open.findLastIndex((open) => open.form === parent);
    if (at >= 0) this.#open.length = at + 1;
    else this.#dropMinor(form);
  }

  /** 一、1. 2. and then 二、（一）1.: numbers that begin anew stand below what is more major by the standard. */
  #opensBelow(form: NumberForm, { number }: HeadingDraft): boolean {
    const top = this.#open.at(-1);
    if (number?.ordinal !== 1 || !top || top.form === 'plain') return false;
    return STANDARD_RANK[top.form] < STANDARD_RANK[form];
  }

  /** An unnumbered heading without precedent. */
  #closeForPlain(look: string, { bullet, line }: HeadingDraft): void {
    if (bullet === true) {
      // ★2024年工作安排★ behind the numbers of ★2023年工作总结★: both head parts of the document.
      if (this.#bulletsOnTop.has(look)) this.#open.length = 0;
      return;
    }
    const { heading } = line.look;
    const above = this.#open.findLastIndex((open) => open.form === 'plain' && isAbove(open.heading, heading));
    // It stands below the heading above it, else it heads a part of its own, or one of 第一部分.
    const part = this.#open[0]?.form === 'part' ? (this.#open[1]?.form === 'sub-part' ? 2 : 1) : 0;
    this.#open.length = above >= 0 ? above + 1 : part;
  }

  /** Behind a form that is more minor by the standard, the new heading cannot stand below it. */
  #dropMinor(form: NumberForm): void {
    while (this.#open.length > 0) {
      const top = this.#open[this.#open.length - 1] as Open;
      if (top.form === 'plain' || STANDARD_RANK[top.form] < STANDARD_RANK[form]) break;
      this.#open.pop();
    }
  }

  #judge(section: Section, siblings: readonly Section[], form: Form): void {
    if (form === 'plain') return;
    const before = siblings.findLast((sibling) => this.#forms.get(sibling) === form);
    if (section.ordinal === null) {
      section.anomaly = 'missing-number';
      section.ordinal = (before?.ordinal ?? 0) + 1;
    } else if (before == null || before.ordinal === null) {
      if (section.ordinal > 1) section.anomaly = 'skipped-number';
    } else if (section.ordinal === before.ordinal) section.anomaly = 'duplicate-number';
    else if (section.ordinal > before.ordinal + 1) section.anomaly = 'skipped-number';
  }
}
