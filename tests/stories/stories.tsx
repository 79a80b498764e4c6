import { render } from 'preact';
import { followSettings } from '../../components/appearance.ts';
import { loadWords } from '../../components/i18n.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import css from '../../components/sidebar/sidebar.css?inline';
import { SidebarModel } from '../../components/sidebar/sidebar-model.ts';
import type { ReadPage } from '../../components/sidebar/sidebar-types.ts';
import { SidebarElement } from '../../entrypoints/reader.content/host.ts';
import { INDICATORS } from '../../utils/domain/indicators.ts';
import { shownOf } from '../../utils/export/shown.ts';
import type { Notice, Reading, ReportDocument } from '../../utils/model.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';

/** Brings the model of the sidebar into a state. `page` is the report that stands on this page, as it is read. */
type Story = (model: SidebarModel, page: ReadPage) => void;

const changed = (page: ReadPage, change: Partial<Reading>): ReadPage => ({
  ...page,
  reading: { ...page.reading, ...change },
});

function withDocument(page: ReadPage, change: Partial<ReportDocument>): ReadPage {
  const [document, ...others] = page.reading.documents;
  return changed(page, { documents: [{ ...(document as ReportDocument), ...change }, ...others] });
}

const NOTICES: readonly Notice['code'][] = [
  'empty',
  'image-instead',
  'pdf-instead',
  'attachment-only',
  'foreign-frame',
  'too-deep',
  'too-large',
  'next-page',
  'preview-cut',
  'table-unread',
  'room-failed',
];

const LONG = '关于进一步加强和改进政府信息公开工作扎实推进决策执行管理服务结果全过程公开的'.repeat(3);

/** States that few pages bring about, and those that are gone before they can be looked at. */
const STORIES: Readonly<Record<string, Story>> = {
  loading: () => undefined,
  failed: (model) => model.fail(new Error('the text could not be read')),
  broken: (model, page) => {
    const documents = [
      {
        ...(page.reading.documents[0] as ReportDocument),
        get agency(): string {
          throw new Error('a view broke');
        },
      },
    ];
    model.show(changed(page, { documents }));
  },
  none: (model, page) =>
    model.show({
      ...changed(page, { kind: 'none', documents: [], evidence: [{ code: 'against-list', text: '82%' }] }),
      found: null,
    }),
  'none-unexplained': (model, page) =>
    model.show({ ...changed(page, { kind: 'none', documents: [], evidence: [] }), found: null }),
  'no-headings': (model, page) => model.show(withDocument(page, { sections: [], complete: false })),
  'no-figures': (model, page) =>
    model.show(withDocument(page, { figures: [], relations: [], checks: [], tables: [] })),
  partial: (model, page) =>
    model.show(
      changed(page, {
        notices: NOTICES.map((code) => ({
          code,
          text: `附件：${code}.pdf`,
          start: null,
          url: '/files/annex.pdf',
        })),
      }),
    ),
  'long-words': (model, page) =>
    model.show(withDocument(page, { title: LONG, agency: LONG, sections: longSections(page) })),
  untitled: (model, page) =>
    model.show(withDocument(page, { title: '', agency: null, year: null, date: null })),
  lengths: (model, page) => {
    model.appearance.preview({ lengthBars: true });
    model.show(page);
  },
  refused: (model, page) => {
    model.show(page);
    model.speech.refusedCopy.value = '机关\t年份\n清河市水务局\t2023';
  },
  toast: (model, page) => {
    model.show(page);
    model.say('已复制 12 行');
  },
  keys: (model, page) => {
    model.show(page);
    model.help.value = true;
  },
  settings: (model, page) => {
    model.show(page);
    model.quick.value = true;
  },
  hint: (model, page) => {
    model.show(page);
    model.hint.value = true;
  },
  folded: (model, page) => {
    model.show(page);
    model.folded.value = true;
  },
  data: (model, page) => {
    model.show(page);
    model.view.value = 'data';
  },
  checks: (model, page) => {
    model.show(page);
    model.view.value = 'checks';
  },
};

function longSections(page: ReadPage): ReportDocument['sections'] {
  const { sections } = page.reading.documents[0] as ReportDocument;
  return sections.map((section) => ({ ...section, title: LONG, anomaly: 'skipped-number' }));
}

/** What the host of the sidebar was asked for, for the tests to look at. */
const asked: string[] = [];
Object.assign(window, { asked });

/** The report on this page as the sidebar has it; a story shows it after it was read. */
function wholePage(): ReadPage {
  const { page, places } = readPage(document, 'http://www.qinghe.gov.cn/xxgk/2024/annual.html');
  const reading = read(page);
  const textOf = (start: number, end: number): string => page.text.slice(start, end);
  const shown = Object.fromEntries(
    reading.documents.map((document) => [document.id, shownOf(document, textOf)]),
  );
  const indicators = INDICATORS.map(({ id, zh, en }) => ({ id, zh, en }));
  return { page, places, reading, found: null, indicators, shown };
}

async function start(): Promise<void> {
  const stop = new AbortController();
  const search = new URLSearchParams(location.search);
  const story = STORIES[search.get('story') ?? ''];
  if (!story) throw new Error(`there is no story ${search.get('story')}; there are ${Object.keys(STORIES)}`);
  const host = new SidebarElement(css, stop.signal);
  const appearance = await followSettings(loadWords, stop.signal);
  appearance.preview({ hintSeen: true, side: search.get('side') === 'left' ? 'left' : 'right' });
  const model = new SidebarModel(
    {
      element: host.element,
      close: () => asked.push('close'),
      read: () => asked.push('read'),
      leave: () => asked.push('leave'),
      change: async (change) => asked.push(`change ${Object.keys(change)}`),
      site: (list, listed) => asked.push(`site ${list} ${listed}`),
      openOptions: () => asked.push('options'),
      shortcuts: async () => [{ name: 'toggle', keys: 'Alt+Shift+M' }],
      library: async () => null,
    },
    appearance,
  );
  host.mount();
  story(model, wholePage());
  render(<Sidebar model={model} />, host.container);
}

void start();
