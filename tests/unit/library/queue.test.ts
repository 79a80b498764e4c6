import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn, originsOf, webAddress } from '../../../utils/library/addresses.ts';
import { failure, ofPage, ofStatus, retryAfterOf } from '../../../utils/library/outcomes.ts';
import {
  again,
  cancelled,
  ended,
  nextStep,
  PACE,
  pauseAfter,
  progressOf,
  type QueueRow,
  resumed,
  started,
  timeLeft,
} from '../../../utils/library/queue.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const row = (id: number, address: string, more: Partial<QueueRow> = {}): QueueRow => ({
  id: String(id),
  order: id,
  address,
  name: address,
  state: 'waiting',
  reason: null,
  attempts: 0,
  notBefore: 0,
  titles: [],
  file: null,
  ...more,
});

describe('a list of addresses', () => {
  test('is found in lines, tables and sources, each address once', () => {
    const list = addressesIn(
      '机关,网址\n水务局,http://a.gov.cn/1.html\n体育局，https://b.gov.cn/x?y=1&amp;z=2。\n<a href="http://a.gov.cn/1.html#top">年报</a> www.c.gov.cn/年报.html',
    );
    expect(list.addresses).toEqual([
      'http://a.gov.cn/1.html',
      'https://b.gov.cn/x?y=1&z=2',
      `http://www.c.gov.cn/${encodeURIComponent('年报')}.html`,
    ]);
    expect(list.repeated).toBe(1);
  });

  test('says what it cannot fetch', () => {
    expect(addressesIn('ftp://a.gov.cn/1.doc javascript://a.cn/%0Aalert(1)').refused).toHaveLength(2);
    expect(addressesIn('没有网址').addresses).toEqual([]);
  });

  test('sends no name and password', () => {
    expect(webAddress('http://user:secret@a.gov.cn/')).toBe('http://a.gov.cn/');
  });

  test('asks for each host once, and not for those that are granted', () => {
    const addresses = [
      'http://a.gov.cn/1',
      'https://b.example/1',
      'https://b.example/2',
      'http://c.example:81/',
    ];
    expect(originsOf(addresses, (host) => host.endsWith('.gov.cn'))).toEqual([
      'https://b.example/*',
      'http://c.example/*',
    ]);
  });
});

describe('the queue', () => {
  const now = 1_000_000;

  test('keeps its order, and hosts do not wait for one another', () => {
    const rows = [row(1, 'http://a.gov.cn/1'), row(2, 'http://a.gov.cn/2'), row(3, 'http://b.gov.cn/1')];
    const asked = new Map([['a.gov.cn', now - 200]]);
    expect(nextStep(rows, new Map(), now, PACE)).toMatchObject({ kind: 'read', row: { id: '1' } });
    expect(nextStep(rows, asked, now, PACE)).toMatchObject({ kind: 'read', row: { id: '3' } });
    expect(nextStep(rows.slice(0, 2), asked, now, PACE)).toEqual({ kind: 'wait', for: 800 });
    expect(nextStep([row(1, 'http://a.gov.cn/1', { state: 'done' })], asked, now, PACE)).toEqual({
      kind: 'end',
    });
  });

  test('tries again what may pass, later each time, and gives up in the end', () => {
    let one = row(1, 'http://a.gov.cn/1');
    const pauses: number[] = [];
    for (let i = 0; i <= PACE.retries; i++) {
      one = ended(started(one), failure('unreachable'), now, PACE);
      if (one.state === 'waiting') pauses.push(one.notBefore - now);
    }
    expect(pauses).toEqual([2000, 4000, 8000]);
    expect(one).toMatchObject({ state: 'failed', reason: 'unreachable', attempts: PACE.retries + 1 });
  });

  test('does not try again what will not pass', () => {
    expect(ended(started(row(1, 'http://a.gov.cn/1')), failure('not-found'), now, PACE).state).toBe('failed');
  });

  test('waits as long as the server asks, within reason', () => {
    expect(pauseAfter(1, 7000)).toBe(7000);
    expect(pauseAfter(1, 1)).toBe(2000);
    expect(pauseAfter(30, 10 ** 9)).toBe(120_000);
    expect(retryAfterOf('7', now)).toBe(7000);
    expect(retryAfterOf(new Date(now + 9000).toUTCString(), now)).toBe(9000);
    expect(retryAfterOf('soon', now)).toBe(null);
  });

  test('reads again after a restart what was being read', () => {
    expect(resumed(started(row(1, 'http://a.gov.cn/1')))).toEqual(row(1, 'http://a.gov.cn/1'));
    const done = row(1, 'http://a.gov.cn/1', { state: 'done' });
    expect(resumed(done)).toBe(done);
  });

  test('cancels what is not over, and takes it up again', () => {
    expect(cancelled(row(1, 'http://a.gov.cn/1')).state).toBe('cancelled');
    expect(cancelled(row(1, 'http://a.gov.cn/1', { state: 'done' })).state).toBe('done');
    expect(again(row(1, 'http://a.gov.cn/1', { state: 'failed', attempts: 4, notBefore: 9 }))).toEqual(
      row(1, 'http://a.gov.cn/1'),
    );
  });

  test('tells the time left by what was read', () => {
    expect(timeLeft(0, 10, now, now + 5000)).toBe(null);
    expect(timeLeft(5, 10, now, now + 5000)).toBe(10_000);
  });

  const outcomes = fc.constantFrom(
    { ok: true as const, titles: ['甲'] },
    failure('unreachable'),
    failure('server-error', 3000),
    failure('not-found'),
  );

  test('loses no row and reads none twice once it is done, whatever the answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(outcomes),
        (hosts, answers) => {
          let rows = hosts.map((host, i) => row(i, `http://h${host}.gov.cn/${i}`));
          const asked = new Map<string, number>();
          const finished = new Map<string, number>();
          let time = now;
          for (let guard = 0; guard < 1000; guard++) {
            const step = nextStep(rows, asked, time, PACE);
            if (step.kind === 'end') break;
            if (step.kind === 'wait') {
              expect(step.for).toBeGreaterThan(0);
              time += step.for;
              continue;
            }
            const host = new URL(step.row.address as string).host;
            expect(time - (asked.get(host) ?? 0)).toBeGreaterThanOrEqual(PACE.perHost);
            asked.set(host, time);
            const after = ended(started(step.row), answers.next().value, time, PACE);
            if (after.state !== 'waiting') finished.set(after.id, (finished.get(after.id) ?? 0) + 1);
            rows = rows.map((one) => (one.id === after.id ? after : one));
          }
          const { all, left, done, failed } = progressOf(rows);
          expect([all, left, done + failed]).toEqual([hosts.length, 0, hosts.length]);
          expect([...finished.values()].every((times) => times === 1)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an answer', () => {
  test.each([
    [200, null],
    [404, 'not-found'],
    [410, 'not-found'],
    [403, 'refused'],
    [412, 'verification'],
    [521, 'verification'],
    [429, 'too-many-requests'],
    [503, 'server-error'],
  ])('of status %i', (status, reason) => {
    const outcome = ofStatus(status, null);
    expect(outcome && !outcome.ok ? outcome.reason : null).toBe(reason);
  });

  const reasonOf = (body: string, title: string) => {
    const page = pageOf(body, `<title>${title}</title>`);
    return ofPage(page, read(page));
  };

  test('without a report says what it is instead', () => {
    expect(reasonOf('<p>请输入验证码后继续访问</p>', '安全验证')).toBe('verification');
    expect(reasonOf('<div id="app"></div><script>start()</script>', '政务公开')).toBe('needs-script');
    expect(
      reasonOf('<noscript>x</noscript><p>请启用 JavaScript 后刷新本页，谢谢您的配合。</p>', '提示'),
    ).toBe('needs-script');
    expect(reasonOf(`<p>${FILLER}</p>`, '本市召开会议')).toBe('no-report');
    expect(reasonOf(`<p>${FILLER.repeat(6)}本页需要验证码。</p>`, '办事指南')).toBe('no-report');
  });
});
