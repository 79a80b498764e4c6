export { currentStop, type Stop, type View } from './follow.ts';
export { documentsWithin } from './frames.ts';
export { clearHighlight, highlight, TARGET_HIGHLIGHT } from './highlight.ts';
export { type JumpOptions, type JumpResult, jumpTo } from './jump.ts';
export { coveredTop } from './obstruction.ts';
export { frameOffset } from './rects.ts';
export { nestedScrollers, pageScroller } from './scrollers.ts';
export { scrolledView } from './view.ts';
