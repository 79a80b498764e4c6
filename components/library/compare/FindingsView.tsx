import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ComparedFinding } from '../../../utils/export/comparison-findings.ts';
import { evidenceText, findingWords } from '../../../utils/export/index.ts';
import type { Subject } from '../../../utils/library/compare/index.ts';
import { Choice } from '../../controls.tsx';
import { Spoken } from '../../spoken.tsx';
import { language } from '../../words.ts';
import { subjectWords } from './amounts.ts';
import { CircularBar } from './CircularBar.tsx';
import type { CompareModel } from './compare-model.ts';
import { Pairs } from './Pairs.tsx';

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
  const keys = findings.map(({ key }) => key);
  return (
    <div class="compare-panel findings">
      <CircularBar model={model} />
      {doubled.map(({ agency, doubled: years }) => (
        <p key={`${agency} ${years.join()}`} class="note" lang="zh-CN">
          {i18n.t('compare.doubled', [agency, years.join('、')])}
        </p>
      ))}
      {pairs.length > 0 && <Pairs pairs={pairs} />}
      <FindingTools kind={kind} onTick={(on) => model.tick(keys, on)} />
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

interface FindingToolsProps {
  kind: Signal<Kind>;
  /** Ticks all findings that are shown, or none of them. */
  onTick: (on: boolean) => void;
}

/** Which findings are shown, and all or none of them for the text. */
function FindingTools({ kind, onTick }: FindingToolsProps): JSX.Element {
  return (
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
      <button type="button" class="button" data-testid="tick-all" onClick={() => onTick(true)}>
        {i18n.t('compare.tickAll')}
      </button>
      <button type="button" class="button" data-testid="tick-none" onClick={() => onTick(false)}>
        {i18n.t('compare.tickNone')}
      </button>
    </div>
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
  const { verdict, evidence, rule } = note;
  const { message, ruleText } = findingWords(note, language());
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
          <Spoken text={message} />
        </span>
      </label>
      <details>
        <summary>{i18n.t('compare.evidence')}</summary>
        <ul class="evidence">
          {evidence.map((one, at) => (
            <li key={at}>
              <Spoken text={evidenceText(one, language())} />
            </li>
          ))}
          <li class="muted">
            <Spoken text={ruleText} />（{rule}）
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
