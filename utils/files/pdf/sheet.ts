/** What one page of a PDF shows, in points from its upper left corner; y grows downwards. */

/** A piece of text that was set in one go. */
export interface Run {
  text: string;
  x: number;
  /** The base line. */
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
  bold: boolean;
  /** The page it stands on; tables that a page break cut are put together again. */
  page: number;
}

/** A straight line, level or upright: `at` is its y (or x), `from` and `to` its ends on the other axis. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Rules {
  level: Rule[];
  upright: Rule[];
}

export interface Sheet {
  /** 1 for the first page. */
  page: number;
  width: number;
  height: number;
  runs: Run[];
  rules: Rules;
}

export const NO_RULES: Rules = { level: [], upright: [] };
