export declare const BROWSERS: readonly string[];
export declare function candidates(
  browser: string,
  env?: Record<string, string | undefined>,
  platform?: string,
): string[];
export declare function findBrowser(browser: string, env?: Record<string, string | undefined>): string | null;
export declare function hasDisplay(env?: Record<string, string | undefined>, platform?: string): boolean;
