import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { FigureTime, ReportDocument } from '../../utils/model.ts';
import { MarkerIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import { FilterField } from './FilterField.tsx';
import { type Grouping, type KindClass, kindClass, type Sorting } from './figure-groups.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  document: ReportDocument;
  /** How many figures pass the filter; null while there is none. */
  matches: number | null;
}

/** Filter, order and grouping of the figures, and the switch for the marks in the page. */
export function DataTools({ document, matches }: Props): JSX.Element {
  const model = useSidebar();
  const isMarked = model.settings.value.marksInPage;
  return (
    <div class="tools tools-data">
      <div class="tools-line">
        <FilterField
          filter={model.filter}
          name={i18n.t('data.filter')}
          hint={i18n.t('data.filterHint')}
          testId="filter"
          matches={matches}
        />
        <IconButton
          name={i18n.t('data.marks')}
          testId="marks-toggle"
          icon={<MarkerIcon />}
          pressed={isMarked}
          onClick={() => model.change({ marksInPage: !isMarked })}
        />
      </div>
      <div class="tools-line">
        <Pick
          name={i18n.t('data.group')}
          testId="grouping"
          value={model.data.grouping}
          options={GROUPINGS}
          word={(one) => i18n.t(`grouping.${one}`)}
        />
        <Pick
          name={i18n.t('data.sort')}
          testId="sorting"
          value={model.data.sorting}
          options={SORTINGS}
          word={(one) => i18n.t(`sorting.${SORTING_KEYS[one]}`)}
        />
        <Pick
          name={i18n.t('data.kind')}
          testId="kind"
          value={model.data.kind}
          options={present(KINDS, new Set(document.figures.map(kindClass)))}
          word={(one) => i18n.t(`kinds.${one}`)}
        />
        <Pick
          name={i18n.t('data.time')}
          testId="time"
          value={model.data.time}
          options={present(TIMES, new Set(document.figures.map(({ time }) => time)))}
          word={(one) => i18n.t(`times.${one}`)}
        />
      </div>
    </div>
  );
}

const GROUPINGS: readonly Grouping[] = ['indicator', 'section', 'none'];
const SORTINGS: readonly Sorting[] = ['page', 'value-down', 'value-up', 'label'];
const SORTING_KEYS = {
  page: 'page',
  'value-down': 'value_down',
  'value-up': 'value_up',
  label: 'label',
} as const;
const KINDS: readonly KindClass[] = ['count', 'money', 'rate', 'change', 'duration', 'other'];
const TIMES: readonly FigureTime[] = ['actual', 'planned', 'norm'];

/** 'all' and what the document has; nothing to choose from where that is one thing. */
function present<T>(all: readonly T[], found: ReadonlySet<T>): ('all' | T)[] {
  const there = all.filter((one) => found.has(one));
  return there.length > 1 ? ['all', ...there] : [];
}

interface PickProps<T extends string> {
  name: string;
  testId: string;
  value: { value: T };
  options: readonly T[];
  word: (option: T) => string;
}

function Pick<T extends string>({ name, testId, value, options, word }: PickProps<T>): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <select
      class="pick"
      data-testid={testId}
      aria-label={name}
      title={name}
      value={value.value}
      onChange={(event) => {
        value.value = event.currentTarget.value as T;
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {word(option)}
        </option>
      ))}
    </select>
  );
}
