import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ComparedFinding } from '../../../utils/export/comparison-findings.ts';
import type { Subject, YearPair } from '../../../utils/library/compare/index.ts';
import { Choice } from '../../controls.tsx';
import { subjectWords } from './amounts.ts';
import { CircularBar } from './CircularBar.tsx';
import type { CompareModel } from './compare-model.ts';

type Kind = 'all' | 'disagrees' | 'uncertain' | 'years';

const KEEPS: Record<Kind, (finding: ComparedFinding) => boolean> = {
  all: () => true,
  disagrees: ({ note }) => note.verdict === 'disagrees',
  uncertain: ({ note }) => note.verdict === 'uncertain',
  years: ({ before }) => before !== null,
};

/** What does not agree within the reports and from year to year, and the text that is made of what is chosen. */
export function FindingsView({ model }: { model: CompareModel }): JSX.Element {
  const kind = useSignal<Kind>('all');
  const { pairs, doubled } = model.comparison.value;
  const findings = model.findings.value.filter(KEEPS[kind.value]);
  const subjects = (model.subjects.value ?? []).filter((subject) =>
    findings.some((finding) => finding.subject === subject),
  );
  return (
    <div class="compare-panel findings">
      <CircularBar model={model} />
      {doubled.map(({ agency, doubled: years }) => (
        <p key={`${agency} ${years.join()}`} class="note" lang="zh-CN">
          {i18n.t('compare.doubled', [agency, years.join('、')])}
        </p>
      ))}
      {pairs.length > 0 && <Pairs pairs={pairs} />}
      <div class="tools-line">
        <Choice
          name={i18n.t('compare.show')}
          value={kind.value}
          options={(['all', 'disagrees', 'uncertain', 'years'] as const).map(
            (one) => [one, i18n.t(`compare.kind.${one}`)] as const,
          )}
          onChoose={(one) => {
            kind.value = one;
          }}
          testId="finding-kinds"
        />
        <button
          type="button"
          class="button"
          data-testid="tick-all"
          onClick={() =>
            model.tick(
              findings.map(({ key }) => key),
              true,
            )
          }
        >
          {i18n.t('compare.tickAll')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="tick-none"
          onClick={() =>
            model.tick(
              findings.map(({ key }) => key),
              false,
            )
          }
        >
          {i18n.t('compare.tickNone')}
        </button>
      </div>
      {subjects.length === 0 && <p class="library-empty muted">{i18n.t('compare.noFindings')}</p>}
      {subjects.map((subject) => (
        <OfSubject
          key={subject.key}
          model={model}
          subject={subject}
          findings={findings.filter((finding) => finding.subject === subject)}
        />
      ))}
    </div>
  );
}

const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 100)}%`);

/** How much of each report stood in the one of the year before, with the passages. */
function Pairs({ pairs }: { pairs: readonly YearPair[] }): JSX.Element {
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

interface OfSubjectProps {
  model: CompareModel;
  subject: Subject;
  findings: readonly ComparedFinding[];
}

function OfSubject({ model, subject, findings }: OfSubjectProps): JSX.Element {
  return (
    <section class="found" data-testid="found">
      <h2 lang="zh-CN">
        {subjectWords(subject)} <span class="muted">{subject.title}</span>
      </h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.key}>
            <Found model={model} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ model, finding }: { model: CompareModel; finding: ComparedFinding }): JSX.Element {
  const { key, note, before } = finding;
  const { message, verdict, evidence, rule, ruleText } = note;
  return (
    <div class="found-one" data-testid="compared-finding" data-rule={rule}>
      <label class="check">
        <input
          type="checkbox"
          checked={model.chosen.value.has(key)}
          onChange={(event) => model.tick([key], event.currentTarget.checked)}
        />
        <span>
          <span class={`verdict ${verdict}`}>{i18n.t(`compare.verdict.${verdict}`)}</span>
          <span lang="zh-CN">{message}</span>
        </span>
      </label>
      <details>
        <summary>{i18n.t('compare.evidence')}</summary>
        <ul class="evidence" lang="zh-CN">
          {evidence.map(({ name, quote }, at) => (
            <li key={at}>
              {name !== '' && <span class="muted">{name}：</span>}
              {quote}
            </li>
          ))}
          <li class="muted">
            {ruleText}（{rule}）
          </li>
          <li>
            <Links subject={finding.subject} />
            {before && <Links subject={before} />}
          </li>
        </ul>
      </details>
    </div>
  );
}

function Links({ subject }: { subject: Subject }): JSX.Element {
  return (
    <span class="found-links">
      {subject.year}：
      <a href={`#/kept?id=${encodeURIComponent(subject.reading)}`}>{i18n.t('compare.kept')}</a>
      {subject.address !== '' && (
        <a href={subject.address} target="_blank" rel="noreferrer noopener">
          {i18n.t('library.original')}
        </a>
      )}
    </span>
  );
}
