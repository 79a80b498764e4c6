import { describe, expect, test } from 'vitest';
import { related } from './support.ts';

const changes = (text: string) => related(text).filter((one) => one.startsWith('change'));

describe('two counts of two years', () => {
  test.each([
    [
      '受理案件90件120人，去年同期为150件300人，件数和人数分别同比下降40%、60%。',
      ['change 150件→90件 40%', 'change 300人→120人 60%'],
    ],
    [
      '受理案件90件120人，去年同期为150件300人，同比件数下降40%、人数下降60%。',
      ['change 150件→90件 40%', 'change 300人→120人 60%'],
    ],
    ['受理案件90件120人，去年同期150件300人。', ['change 150件→90件', 'change 300人→120人']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  test.each([
    '受理案件90件120人，去年同期受理举报150件300人，分别下降40%、60%。',
    '受理案件90件120人，去年同期为150批300人次。',
    '受理案件90件，涉及120人，去年同期为150件300人。',
  ])('are not told together: %s', (text) => {
    expect(changes(text).filter((one) => one.includes('300人→120人'))).toEqual([]);
  });
});
