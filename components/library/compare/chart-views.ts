/** The views with charts: the library that draws them is large, and loaded when they are first looked at. */
export { RankView } from './RankView.tsx';
export { YearsView } from './YearsView.tsx';
