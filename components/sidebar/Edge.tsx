import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CloseIcon, MarkIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import { IconButton } from './IconButton.tsx';

/** The folded sidebar: a slim edge that shows how far the reading has come, and the way back. */
export function Edge(): JSX.Element {
  const model = useSidebar();
  const section = model.sections.value.find(({ id }) => id === model.currentSection.value);
  const findings = model.findingsOfPage.value ?? 0;
  return (
    <div class="edge">
      <button
        type="button"
        class="edge-open"
        data-testid="unfold"
        title={i18n.t('layout.unfold')}
        onClick={() => model.fold(false)}
      >
        <MarkIcon />
        <span class="sr-only">{i18n.t('layout.unfold')}</span>
        {findings > 0 && (
          <span class="edge-findings">
            <span aria-hidden="true">{findings}</span>
            <span class="sr-only">{`，${i18n.t('document.findings', findings)}`}</span>
          </span>
        )}
      </button>
      <Progress />
      {model.place.value.at === 'bottom' && (
        <span class="edge-section" lang="zh-CN">
          {section ? `${section.number}${section.title}` : model.document.value?.title}
        </span>
      )}
      <IconButton name={i18n.t('close')} testId="close" icon={<CloseIcon />} onClick={model.host.close} />
    </div>
  );
}

/** How much of the text has come into view. */
export function Progress(): JSX.Element {
  const model = useSidebar();
  const done = model.progress.value;
  return (
    <div
      class="progress"
      role="progressbar"
      data-testid="progress"
      aria-label={i18n.t('layout.progress')}
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={100}
      title={i18n.t('layout.read', [String(done)])}
      style={{ '--done': `${done}%` }}
    >
      <span class="progress-done" />
    </div>
  );
}
