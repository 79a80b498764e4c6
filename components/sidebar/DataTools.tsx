import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Figure, FigureTime, ReportDocument } from '../../utils/model.ts';
import { MarkerIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import type { DataState } from './data-state.ts';
import { FilterField } from './FilterField.tsx';
import { type Grouping, type KindClass, kindClass, type Sorting, usualGrouping } from './figure-groups.ts';
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
      <Picks document={document} />
    </div>
  );
}

/** How the list is grouped and ordered, and which figures are in it. */
function Picks({ document }: { document: ReportDocument }): JSX.Element {
  return (
    <div class="tools-line">
      <Pick
        of="grouping"
        usual={usualGrouping(document.figures)}
        name={i18n.t('data.group')}
        options={GROUPINGS}
        word={(one) => i18n.t(`grouping.${one}`)}
      />
      <Pick
        of="sorting"
        name={i18n.t('data.sort')}
        options={SORTINGS}
        word={(one) => i18n.t(`sorting.${SORTING_KEYS[one]}`)}
      />
      <Pick
        of="kind"
        name={i18n.t('data.kind')}
        options={present(KINDS, document, kindClass)}
        word={(one) => i18n.t(`kinds.${one}`)}
      />
      <Pick
        of="time"
        name={i18n.t('data.time')}
        options={present(TIMES, document, ({ time }) => time)}
        word={(one) => i18n.t(`times.${one}`)}
      />
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
function present<T>(
  all: readonly T[],
  { figures }: ReportDocument,
  of: (figure: Figure) => T,
): ('all' | T)[] {
  const there = all.filter((one) => figures.some((figure) => of(figure) === one));
  return there.length > 1 ? ['all', ...there] : [];
}

/** What of the list is picked. */
type Picked = 'grouping' | 'sorting' | 'kind' | 'time';

type Option<Name extends Picked> = NonNullable<DataState[Name]['value']>;

interface PickProps<Name extends Picked> {
  of: Name;
  name: string;
  options: readonly Option<Name>[];
  /** What holds until the person picks. */
  usual?: Option<Name>;
  word: (option: Option<Name>) => string;
}

function Pick<Name extends Picked>(props: PickProps<Name>): JSX.Element | null {
  const { of, name, options, usual, word } = props;
  const picked: { value: string | null } = useSidebar().data[of];
  if (options.length === 0) return null;
  return (
    <select
      class="pick"
      data-testid={of}
      aria-label={name}
      title={name}
      value={picked.value ?? usual}
      onChange={(event) => {
        picked.value = event.currentTarget.value;
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
