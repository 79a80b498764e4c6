interface Counts {
  passed: number;
  failed: number;
}
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
}
export declare function countsOf(code: number, report: Report | null | undefined): Counts;
export declare function summaryOf(results: readonly (Counts & { name: string })[]): {
  line: string;
  failed: number;
  names: string[];
};
