import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { agencyKey } from '../../../utils/library/compare/index.ts';
import type { LibraryRecord } from '../../../utils/library/records.ts';
import { kindWord } from '../../words.ts';
import type { LibraryModel } from '../library-model.ts';

interface Group {
  name: string;
  detail: string;
  ids: string[];
}

const SHOWN = 60;
const collator = new Intl.Collator('zh-CN', { numeric: true });

function grouped(records: readonly LibraryRecord[], keyOf: (record: LibraryRecord) => string | null) {
  const groups = new Map<string, LibraryRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Readings that belong together: one agency over the years, one year over the agencies. */
function suggestions(records: readonly LibraryRecord[]): { agencies: Group[]; years: Group[] } {
  const known = records.filter(({ kind, documents }) => kind !== 'none' && documents > 0);
  const agencies = grouped(known, ({ agency, kind, documents }) =>
    agency === null || documents > 1 ? null : `${kind} ${agencyKey(agency)}`,
  ).flatMap((group): Group[] => {
    const years = [...new Set(group.flatMap(({ year }) => year ?? []))].sort();
    const [first] = group;
    if (!first || years.length < 2) return [];
    const detail = `${years.join('、')} · ${kindWord(first.kind)}`;
    return [{ name: first.agency ?? '', detail, ids: group.map(({ id }) => id) }];
  });
  const years = grouped(known, ({ year, kind }) => (year === null ? null : `${year} ${kind}`)).map(
    (group): Group => {
      const [first] = group;
      const kind = kindWord(first?.kind ?? 'none');
      return {
        name: i18n.t('document.yearOf', [String(first?.year ?? '')]),
        detail: `${kind} · ${i18n.t('library.count', group.length)}`,
        ids: group.map(({ id }) => id),
      };
    },
  );
  const byName = (a: Group, b: Group) => collator.compare(a.name, b.name);
  return { agencies: agencies.sort(byName), years: years.sort((a, b) => byName(b, a)) };
}

/** Where a comparison begins: what lends itself to one, and how to choose otherwise. */
export function CompareStart({ model }: { model: LibraryModel }): JSX.Element {
  const records = model.records.value;
  if (records === null) return <p class="muted">{i18n.t('compare.loading')}</p>;
  const { agencies, years } = suggestions(records);
  return (
    <div class="compare-start" data-testid="compare-start">
      <p class="muted">
        {i18n.t('compare.how')} <a href="#/">{i18n.t('library.list')}</a>
      </p>
      <Groups name={i18n.t('compare.byAgency')} groups={agencies} />
      <Groups name={i18n.t('compare.byYear')} groups={years} />
    </div>
  );
}

function Groups({ name, groups }: { name: string; groups: readonly Group[] }): JSX.Element | null {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul class="start-groups">
        {groups.slice(0, SHOWN).map(({ name: of, detail, ids }) => (
          <li key={`${of} ${detail}`}>
            <a href={`#/compare?${new URLSearchParams(ids.map((id) => ['id', id])).toString()}`}>
              <strong lang="zh-CN">{of}</strong>
              <span class="muted">{detail}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
