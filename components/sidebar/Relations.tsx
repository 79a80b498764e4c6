import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Figure } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import type { RelationLine } from './figure-groups.ts';
import { formatNumber } from './format.ts';

/** How a figure stands to others: what it was before, what it is made of, of what it is a share. */
export function Relations({ lines }: { lines: readonly RelationLine[] }): JSX.Element {
  return (
    <ul class="relations">
      {lines.map((line, at) => (
        <li key={at} class="relation">
          <RelationText line={line} />
        </li>
      ))}
    </ul>
  );
}

function RelationText({ line }: { line: RelationLine }): JSX.Element {
  if (line.kind === 'change') {
    return (
      <>
        <span class="relation-name">{i18n.t('relation.change')}</span>
        <Ref figure={line.from} /> → <Ref figure={line.to} />
        {line.percent && <Ref figure={line.percent} signed />}
      </>
    );
  }
  if (line.kind === 'share') {
    return (
      <>
        <span class="relation-name">{i18n.t('relation.share')}</span>
        {line.part && <Ref figure={line.part} labelled />} /{' '}
        {line.whole ? <Ref figure={line.whole} labelled /> : '…'}
      </>
    );
  }
  return (
    <>
      <span class="relation-name">{i18n.t(line.exhaustive ? 'relation.partsAll' : 'relation.parts')}</span>
      {line.parts.map((part) => (
        <Ref key={part.id} figure={part} labelled />
      ))}
    </>
  );
}

/** A figure named in passing; it jumps like its row does. */
function Ref({
  figure,
  labelled,
  signed,
}: {
  figure: Figure;
  labelled?: boolean;
  signed?: boolean;
}): JSX.Element {
  const model = useSidebar();
  const sign = signed && figure.value !== null && figure.value > 0 ? '+' : '';
  const value =
    signed && figure.value !== null ? `${sign}${formatNumber(figure.value)}${figure.unit ?? ''}` : figure.raw;
  return (
    <button
      type="button"
      class={signed ? 'ref ref-signed' : 'ref'}
      lang="zh-CN"
      title={figure.label}
      aria-label={i18n.t('data.jump', [figure.label, value])}
      onClick={() => model.jumpToFigure(figure)}
    >
      {labelled && <span class="ref-label">{figure.label}</span>}
      <span class="ref-value">{value}</span>
    </button>
  );
}
