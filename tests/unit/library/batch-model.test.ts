import { effect } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { type BatchHost, BatchModel } from '../../../components/library/batch/batch-model.ts';
import { PACE, type QueueRow } from '../../../utils/library/queue.ts';

/** A row whose turn does not come: the queue waits, and can be paused. */
const LATER: QueueRow = {
  id: 'later',
  order: 1,
  address: 'http://www.qinghe.gov.cn/1.html',
  name: '1',
  file: null,
  state: 'waiting',
  reason: null,
  attempts: 1,
  notBefore: Date.now() + 86_400_000,
  titles: [],
};

test('who goes on as soon as the queue is paused does not find it read elsewhere', async () => {
  const store = { rows: async () => [LATER], pace: async () => PACE, put: async () => {} };
  const model = new BatchModel({ store } as unknown as BatchHost);
  const states: string[] = [];
  effect(() => {
    states.push(model.state.value);
    if (states.length === 2) queueMicrotask(() => model.pause());
    if (states.length === 3) void model.start();
  });
  void model.start();
  await vi.waitFor(() => expect(states).toHaveLength(4));
  expect(states).toEqual(['idle', 'running', 'paused', 'running']);
  model.pause();
});
