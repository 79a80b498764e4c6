import type { ComponentChildren, JSX } from 'preact';

// Drawn on a 16 px grid with a 1.5 px line; decorative, their buttons carry the names.
function Icon({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);
/** A bookmark, filled once the page is kept. */
export const KeepIcon = ({ filled }: { filled: boolean }) => (
  <Icon>
    <path d="M4.5 2.5h7v11L8 10.6l-3.5 2.9z" fill={filled ? 'currentColor' : 'none'} />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon>
    <path d="M6 4l4 4-4 4" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 3.2A1.2 1.2 0 0 0 9.3 2.5H4A1.5 1.5 0 0 0 2.5 4v5.3c0 .5.3 1 .7 1.2" />
  </Icon>
);
export const TableIcon = () => (
  <Icon>
    <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
    <path d="M2 6h12M2 9.8h12M6.5 6v7.5" />
  </Icon>
);
export const MarkdownIcon = () => (
  <Icon>
    <path d="M2 12V4l3 3.5L8 4v8M12 4v7.5M9.8 9.5l2.2 2.3 2.2-2.3" />
  </Icon>
);
export const SumIcon = () => (
  <Icon>
    <path d="M11.5 5V3.5h-7L8.3 8l-3.8 4.5h7V11" />
  </Icon>
);
export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M3 13.5h10" />
  </Icon>
);
export const MarkerIcon = () => (
  <Icon>
    <path d="M3 13.5h10M5 10.5l.4-2.2L10.6 3l2 2-5.3 5.2-2.3.3z" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2L14 14" />
  </Icon>
);
export const FoldIcon = () => (
  <Icon>
    <path d="M3 8h10M5.5 2.5L8 5l2.5-2.5M5.5 13.5L8 11l2.5 2.5" />
  </Icon>
);
export const UnfoldIcon = () => (
  <Icon>
    <path d="M3 8h10M5.5 4.5L8 2l2.5 2.5M5.5 11.5L8 14l2.5-2.5" />
  </Icon>
);
export const NoticeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.2v4M8 4.6v.3" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.8 9.2l2.4-2.4M7.3 4.7l1.5-1.5a2.83 2.83 0 0 1 4 4l-1.5 1.5M8.7 11.3l-1.5 1.5a2.83 2.83 0 0 1-4-4l1.5-1.5" />
  </Icon>
);
export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5" />
    <circle cx="9" cy="4.5" r="2" />
    <circle cx="7" cy="11.5" r="2" />
  </Icon>
);
const EDGES = { right: 'M9.5 2.5v11', left: 'M6.5 2.5v11', bottom: 'M2 9.5h12' } as const;
const ARROWS = {
  right: 'M4.5 6.2L6.3 8 4.5 9.8',
  left: 'M11.5 6.2L9.7 8l1.8 1.8',
  bottom: 'M6.2 5L8 6.8 9.8 5',
} as const;
/** Folding away to the side where the sidebar stands. */
export const EdgeIcon = ({ at }: { at: keyof typeof EDGES }) => (
  <Icon>
    <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
    <path d={`${EDGES[at]}${ARROWS[at]}`} />
  </Icon>
);

/** The mark of Minglan: a page, its lines, and one line lit. */
export const MarkIcon = () => (
  <svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <rect class="mark-ground" width="20" height="20" rx="5" />
    <path class="mark-line" d="M5 5.8h10M5 14.2h6" />
    <path class="mark-lit" d="M5 10h10" />
  </svg>
);
