import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { YearPair } from '../../../utils/library/compare/index.ts';

const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 100)}%`);

/** How much of each report stood in the one of the year before, with the passages. */
export function Pairs({ pairs }: { pairs: readonly YearPair[] }): JSX.Element {
  return (
    <section class="pairs" data-testid="pairs">
      <h2>{i18n.t('compare.repeated')}</h2>
      <p class="muted">{i18n.t('compare.repeatedNote')}</p>
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.before.key} ${pair.after.key}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pair({ pair: { before, after, copied } }: { pair: YearPair }): JSX.Element {
  const { share, problems, passages } = copied;
  return (
    <details class="pair">
      <summary>
        <span class="pair-name">
          <span lang="zh-CN">{after.agency}</span> {before.year} → {after.year}
        </span>
        <span class="meter" aria-hidden="true">
          <span style={{ width: percent(share) === '—' ? '0' : percent(share) }} />
        </span>
        <span class="pair-share">
          {share === null ? i18n.t('compare.tooLittle') : i18n.t('compare.share', [percent(share)])}
        </span>
        {problems !== null && <span class="muted">{i18n.t('compare.problems', [percent(problems)])}</span>}
      </summary>
      {passages.length === 0 ? (
        <p class="muted">{i18n.t('compare.noPassages')}</p>
      ) : (
        <ol class="passages" lang="zh-CN">
          {passages.map((passage) => (
            <li key={passage.after.start}>
              <blockquote>{passage.text}</blockquote>
              {passage.sameNumbers ? (
                <span class="chip">{i18n.t('compare.sameNumbers')}</span>
              ) : (
                <blockquote class="was">
                  <span class="muted">{before.year}：</span>
                  {before.text.slice(passage.before.start, passage.before.end)}
                </blockquote>
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
