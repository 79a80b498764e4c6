import { counted } from './counting.ts';
import type { ListPlace, Styles } from './styles.ts';
import { attribute, child, children, numberOf, setting, switchOf } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** As in `%1、` or `%1.%2`. */
  text: string;
  /** 0: never begins anew; n: only below level n; null: below any higher level. */
  restart: number | null;
  /** All numbers in plain digits, whatever the format of their level. */
  plain: boolean;
  /** The paragraph style that stands for this level. */
  style: string | null;
}

interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: (Level | undefined)[];
  /** Where this list begins anew, by level. */
  starts: Map<number, number>;
}

const LEVELS = 9;
const place = (text: string | null): number | null => {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value >= 0 && value < LEVELS ? value : null;
};

function levelOf(element: Element): Level {
  return {
    start: numberOf(element, 'start') ?? 0,
    format: setting(element, 'numFmt') ?? 'decimal',
    text: setting(element, 'lvlText') ?? '',
    restart: numberOf(element, 'lvlRestart'),
    plain: switchOf(element, 'isLgl') === true,
    style: setting(element, 'pStyle'),
  };
}

function levelsOf(definition: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of children(definition, 'lvl')) {
    const at = place(attribute(element, 'ilvl'));
    if (at !== null) levels[at] = levelOf(element);
  }
  return levels;
}

/** The lists of word/numbering.xml by their id. */
export function listsOf(root: Element | null, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map<string, Element>();
  for (const element of children(root, 'abstractNum'))
    definitions.set(attribute(element, 'abstractNumId') ?? '', element);
  const instances = new Map<string, Element>();
  for (const element of children(root, 'num')) instances.set(attribute(element, 'numId') ?? '', element);

  /** A definition may only point to a list style, whose own list has the levels. */
  const definitionOf = (num: Element, depth = 0): string => {
    const id = setting(num, 'abstractNumId') ?? '';
    const link = setting(definitions.get(id) ?? null, 'numStyleLink');
    const linked = link === null ? undefined : instances.get(styles.listOf(link)?.list ?? '');
    return linked && depth < 3 ? definitionOf(linked, depth + 1) : id;
  };

  const lists = new Map<string, List>();
  for (const [id, num] of instances) {
    const definition = definitionOf(num);
    const element = definitions.get(definition);
    if (!element) continue;
    const list: List = { definition, levels: levelsOf(element), starts: new Map() };
    for (const override of children(num, 'lvlOverride')) {
      const at = place(attribute(override, 'ilvl'));
      if (at === null) continue;
      const own = child(override, 'lvl');
      if (own) list.levels[at] = levelOf(own);
      const start = numberOf(override, 'startOverride');
      if (start !== null) list.starts.set(at, start);
    }
    lists.set(id, list);
  }
  return lists;
}

/** Counts the paragraphs of every list in the order of the document. */
export class Counter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: Styles;
  /** By definition: the number of each level, undefined before its first paragraph. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Lists and levels whose own start has been used. */
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>, styles: Styles) {
    this.#lists = lists;
    this.#styles = styles;
  }

  /** The number that Word prints before a paragraph; '' for none. Must be asked once for each, in order. */
  next(own: ListPlace, styleId: string | null): string {
    const styled = own.list === null || own.level === null ? this.#styles.listOf(styleId) : null;
    const id = own.list ?? styled?.list ?? null;
    const list = id === null ? undefined : this.#lists.get(id);
    if (!list || id === null) return '';
    const named = styled ? list.levels.findIndex((level) => level?.style === styled.style) : -1;
    const at = Math.min(own.level ?? styled?.level ?? Math.max(0, named), LEVELS - 1);
    const level = list.levels[at];
    if (!level || at < 0) return '';
    const counts = this.#count(list, id, at, level);
    return printed(list, level, counts);
  }

  #count(list: List, id: string, at: number, level: Level): (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    const start = list.starts.get(at);
    const key = `${id}.${at}`;
    const anew = start !== undefined && !this.#begun.has(key);
    this.#begun.add(key);
    const before = counts[at];
    counts[at] = anew || before === undefined ? (start ?? level.start) : before + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null;
      if (restart === null || at < restart) counts[deeper] = undefined;
    }
    return counts;
  }
}

function printed(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels[at];
    const value = counts[at] ?? list.starts.get(at) ?? of?.start ?? 1;
    const format = level.plain ? 'decimal' : (of?.format ?? 'decimal');
    return counted(value, format);
  });
}
