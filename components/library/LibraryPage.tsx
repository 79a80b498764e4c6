import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { isGovernmentHost } from '../../utils/detect/host.ts';
import { browserTools } from '../../utils/files/browser.ts';
import { originsOf, webAddress } from '../../utils/library/addresses.ts';
import { QueueStore } from '../../utils/library/queue-store.ts';
import { Library } from '../../utils/library/store.ts';
import { MarkIcon } from '../icons.tsx';
import { Aside } from './aside/index.ts';
import { BatchView } from './batch/BatchView.tsx';
import { BatchModel } from './batch/batch-model.ts';
import { CompareStart } from './compare/CompareStart.tsx';
import { CompareView } from './compare/CompareView.tsx';
import { CompareModel } from './compare/compare-model.ts';
import { KeptView } from './KeptView.tsx';
import { ListView } from './ListView.tsx';
import { LibraryModel } from './library-model.ts';

/** Where the page is: '#/', '#/kept?id=…', '#/batch?add=…'. */
interface Place {
  view: string;
  query: URLSearchParams;
}

function placeOf(hash: string): Place {
  const [view = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { view, query: new URLSearchParams(query) };
}

const isGranted = (host: string) => isGovernmentHost(`http://${host}`);

/** Asks the browser for the hosts the extension may not read yet; resolves to whether it may read all now. */
async function askFor(addresses: readonly string[]): Promise<boolean> {
  const origins = originsOf(addresses, isGranted);
  return origins.length === 0 || browser.permissions.request({ origins });
}

async function mayRead(address: string): Promise<boolean> {
  const origins = originsOf([address], isGranted);
  return origins.length === 0 || browser.permissions.contains({ origins });
}

function useModels() {
  return useMemo(() => {
    const library = new Library();
    const aside = new Aside();
    const batch = new BatchModel({
      store: new QueueStore(),
      tools: browserTools('/pdf-characters/'),
      keep: (page) => aside.keep(page),
      isGranted: mayRead,
    });
    const compare = new CompareModel(library, aside);
    return { list: new LibraryModel(library), batch, compare };
  }, []);
}

/** Where the page is, as its address says now. */
function usePlace(): Place {
  const place = useSignal(placeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      place.value = placeOf(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [place]);
  return place.value;
}

/** An annex that a report's sidebar sent here: put into the queue, read when the person says so. */
function useSentAnnex(batch: BatchModel, { view, query }: Place): void {
  useEffect(() => {
    const address = view === 'batch' ? webAddress(query.get('add') ?? '') : null;
    if (address === null) return;
    void batch.load().then(() => batch.addText(address));
    history.replaceState(null, '', '#/batch');
  }, [batch, view, query]);
}

/** The library: what was kept, how it compares, and many pages read at once. */
export function LibraryPage(): JSX.Element {
  const { list, batch, compare } = useModels();
  useEffect(() => void list.forget(), [list]);
  const place = usePlace();
  const { view, query } = place;
  // A batch keeps reading after reading: whoever looks at it needs no list after each.
  const isListed = view !== 'batch' && view !== 'kept';
  useEffect(() => (isListed ? list.follow() : undefined), [list, isListed]);
  useSentAnnex(batch, place);
  return (
    <>
      <Head view={view} />
      <main class="library-body">
        {view === 'batch' && <BatchView model={batch} askFor={askFor} />}
        {view === 'compare' && !query.has('id') && <CompareStart model={list} />}
        {view === 'compare' && query.has('id') && (
          <CompareView
            model={compare}
            ids={query.getAll('id')}
            view={query.get('view')}
            onChange={(ids) => {
              list.chosen.value = new Set(ids);
              location.hash = '#/';
            }}
          />
        )}
        {view === 'kept' && <KeptView model={list} id={query.get('id') ?? ''} />}
        {view === '' && <ListView model={list} />}
      </main>
    </>
  );
}

/** The name of the library and the ways to its views. */
function Head({ view }: { view: string }): JSX.Element {
  return (
    <header class="library-head">
      <MarkIcon />
      <h1>{i18n.t('library.title')}</h1>
      <nav aria-label={i18n.t('library.views')}>
        <ViewLink to="" now={view} name={i18n.t('library.list')} />
        <ViewLink to="compare" now={view} name={i18n.t('library.compare')} />
        <ViewLink to="batch" now={view} name={i18n.t('library.batch')} />
      </nav>
      <a class="to-settings" href="/options.html" data-testid="to-settings">
        {i18n.t('options.title')}
      </a>
    </header>
  );
}

function ViewLink({ to, now, name }: { to: string; now: string; name: string }): JSX.Element {
  return (
    <a href={`#/${to}`} aria-current={to === now ? 'page' : undefined} data-testid={`view-${to || 'list'}`}>
      {name}
    </a>
  );
}
