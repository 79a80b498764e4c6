export { currentStop, type Stop, type View } from './follow.ts';
export { documentsWithin } from './frames.ts';
export { clearHighlight, HIGHLIGHT_RULES, highlight, MARKS, TARGET_HIGHLIGHT } from './highlight.ts';
export { rangeAt } from './hit.ts';
export { type JumpOptions, type JumpResult, jumpTo } from './jump.ts';
export { coveredTop } from './obstruction.ts';
export { frameOffset } from './rects.ts';
export { nestedScrollers, pageScroller } from './scrollers.ts';
export { scrolledView } from './view.ts';
