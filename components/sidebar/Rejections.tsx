import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Rejected } from '../../utils/model.ts';
import { reasonWord } from '../words.ts';
import { useSidebar } from './context.ts';

/** Number-like text that was not taken for a figure, with the reason: nothing is lost in silence. */
export function Rejections({ rejected }: { rejected: readonly Rejected[] }): JSX.Element | null {
  const model = useSidebar();
  const [open, setOpen] = useState(false);
  if (rejected.length === 0) return null;
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('data.rejected', rejected.length)}</summary>
      <p class="muted">{i18n.t('data.rejectedHint')}</p>
      {open && (
        <ul class="rejected">
          {rejected.map((item) => (
            <li key={item.start}>
              <button
                type="button"
                class="link"
                lang="zh-CN"
                onClick={() => model.jump(item.start, item.end, item.text, 'nearest')}
              >
                {item.text}
              </button>
              <span class="muted">{reasonWord(item.reason)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
