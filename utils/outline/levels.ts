import type { Section } from '../model.ts';
import type { HeadingDraft } from './headings.ts';
import { type NumberForm, STANDARD_RANK } from './numbering.ts';

type Form = NumberForm | 'plain';

interface Open {
  form: Form;
  /** Looks of unnumbered headings differ: two of one look stand on one level. */
  look: string;
  last: number | null;
  section: Section;
}

/** 一、 and 第一部分 head the document: nothing that stands open is above them but one another. */
const MAJOR: ReadonlySet<Form> = new Set(['part', 'cn-comma']);

const lookOf = (draft: HeadingDraft) => {
  const { heading, bold, align } = draft.line.look;
  return `${heading}/${bold}/${align}/${draft.bullet === true}`;
};

/**
 * Puts headings on levels in the order in which their forms appear in the document, not by a fixed form:
 * the shallowest form present is level one. The numbers are kept as they are printed; what is odd about
 * them is marked.
 */
export class Levels {
  readonly roots: Section[] = [];
  private readonly open: Open[] = [];
  private readonly forms = new Map<Section, Form>();
  /** For each form: the form it first stood below. */
  private readonly parents = new Map<Form, Form | null>();

  /** The ordinal that would come next for a form that is open, or null. */
  expected(form: NumberForm): number | null {
    const found = this.open.find((open) => open.form === form);
    return found?.last != null ? found.last + 1 : null;
  }

  get innermost(): Section | null {
    return this.open[this.open.length - 1]?.section ?? null;
  }

  add(draft: HeadingDraft, section: Section): void {
    const form: Form = draft.number?.form ?? 'plain';
    if (draft.number) this.changeOver(form, section.ordinal);
    const look = form === 'plain' ? lookOf(draft) : '';
    this.close(form, look, draft.bullet === true);
    const above = this.open[this.open.length - 1] ?? null;
    if (!this.parents.has(form)) this.parents.set(form, above?.form ?? null);
    section.level = this.open.length + 1;
    this.forms.set(section, form);
    const siblings = above ? above.section.children : this.roots;
    this.judge(section, siblings, form);
    siblings.push(section);
    this.open.push({ form, look, last: section.ordinal, section });
  }

  /** 一、 二、 3、: a new form that goes on counting where an open one stopped takes its place. */
  private changeOver(form: Form, ordinal: number | null): void {
    if (this.parents.has(form) || ordinal === null || ordinal < 2) return;
    const at = this.open.findLastIndex((open) => open.last === ordinal - 1 && open.form !== 'plain');
    if (at < 0) return;
    this.parents.set(form, this.open[at - 1]?.form ?? null);
    this.open.length = at;
  }

  /** Closes what the new heading does not stand below. */
  private close(form: Form, look: string, isBullet: boolean): void {
    const same = this.open.findIndex(
      (open) => open.form === form && (form !== 'plain' || open.look === look),
    );
    if (same >= 0) {
      this.open.length = same;
      return;
    }
    if (MAJOR.has(form)) {
      const part =
        form === 'cn-comma'
          ? this.open.findIndex(
              (open) =>
                open.form === 'part' || (open.form === 'plain' && this.parents.get('cn-comma') === 'plain'),
            )
          : -1;
      this.open.length = part + 1;
      return;
    }
    if (form === 'plain') {
      if (isBullet) return;
      // An unnumbered heading without precedent heads a part of its own, or one of 第一部分.
      this.open.length = this.open[0]?.form === 'part' ? (this.open[1]?.form === 'sub-part' ? 2 : 1) : 0;
      return;
    }
    // A form seen before goes back to where it stood, or below what is more major; a new one goes below all.
    const parent = this.parents.get(form);
    if (parent === undefined) return;
    const at = parent === null ? -1 : this.open.findLastIndex((open) => open.form === parent);
    if (at >= 0) this.open.length = at + 1;
    else this.dropMinor(form);
  }

  /** Behind a form that is more minor by the standard, the new heading cannot stand below it. */
  private dropMinor(form: NumberForm): void {
    while (this.open.length > 0) {
      const top = this.open[this.open.length - 1] as Open;
      if (top.form === 'plain' || STANDARD_RANK[top.form] < STANDARD_RANK[form]) break;
      this.open.pop();
    }
  }

  private judge(section: Section, siblings: readonly Section[], form: Form): void {
    if (form === 'plain') return;
    const before = siblings.findLast((sibling) => this.forms.get(sibling) === form);
    if (section.ordinal === null) {
      section.anomaly = 'missing-number';
      section.ordinal = (before?.ordinal ?? 0) + 1;
    } else if (before == null || before.ordinal === null) {
      if (section.ordinal > 1) section.anomaly = 'skipped-number';
    } else if (section.ordinal === before.ordinal) section.anomaly = 'duplicate-number';
    else if (section.ordinal > before.ordinal + 1) section.anomaly = 'skipped-number';
  }
}
