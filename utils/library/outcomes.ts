import type { FileFailure } from '../files/index.ts';
import type { Page, Reading } from '../model.ts';

/** Why a row of the batch gave nothing; each has its words in the locales (batch.reason). */
export type RowReason =
  | FileFailure
  | 'not-found'
  | 'verification'
  | 'refused'
  | 'server-error'
  | 'too-many-requests'
  | 'unreachable'
  | 'timed-out'
  | 'no-permission'
  | 'needs-script'
  | 'no-report';

export type Outcome =
  | { ok: true; titles: string[] }
  /** `retryAfter`: what the server asks for, ms. */
  | { ok: false; reason: RowReason; retryAfter: number | null };

export const failure = (reason: RowReason, retryAfter: number | null = null): Outcome => ({
  ok: false,
  reason,
  retryAfter,
});

const MAY_PASS: ReadonlySet<RowReason> = new Set([
  'server-error',
  'too-many-requests',
  'unreachable',
  'timed-out',
]);

/** Errors that may be over a little later. */
export const isWorthRetry = (reason: RowReason): boolean => MAY_PASS.has(reason);

/** Retry-After: seconds or a date; null for anything else. */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** What the status of an answer already decides; null when the body has to be looked at. */
export function ofStatus(status: number, retryAfter: number | null): Outcome | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return failure('not-found');
  if (status === 429) return failure('too-many-requests', retryAfter);
  // Protections against robots answer so on Chinese government sites (412, 521), scripts or puzzles behind them.
  if (status === 412 || status === 521 || status === 567) return failure('verification');
  if (status >= 500) return failure('server-error', retryAfter);
  return failure('refused');
}

const VERIFICATION = [
  '验证码',
  '安全验证',
  '人机验证',
  '请完成验证',
  '滑动验证',
  '访问过于频繁',
  '访问频率',
  '请求过于频繁',
  '安全检查',
  '访问被拦截',
  '访问被拒绝',
  '您的访问行为异常',
];
const NEEDS_SCRIPT = [
  '启用JavaScript',
  '开启JavaScript',
  '启用Javascript',
  'enableJavaScript',
  '不支持JavaScript',
];

/** A page with more text than this is no notice of a gatekeeper. */
const LONGEST_NOTICE = 300;

const inkOf = (text: string) => text.replace(/\s+/g, '');

/** Why a page that could be opened holds no report; null when it holds one. */
export function ofPage(page: Page, reading: Reading): RowReason | null {
  if (reading.documents.length > 0) return null;
  const text = inkOf(`${page.title}${page.text.slice(0, 2 * LONGEST_NOTICE)}`);
  const isShort = page.text.length <= LONGEST_NOTICE;
  if (isShort && VERIFICATION.some((word) => text.includes(word))) return 'verification';
  if (isShort && NEEDS_SCRIPT.some((word) => text.includes(word))) return 'needs-script';
  if (inkOf(page.text).length < 20)
    return page.notices.some(({ code }) => code === 'empty') ? 'needs-script' : 'no-text';
  return 'no-report';
}
