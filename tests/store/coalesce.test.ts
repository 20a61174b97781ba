import { describe, expect, it } from 'vitest';
import { coalesced } from '../../src/store/coalesce.js';

/** A call that answers each number with its double, when it is let go; it keeps what it was asked. */
function doubling(): { call: (numbers: readonly number[]) => Promise<number[]>; asked: number[][]; letGo: () => void } {
  const asked: number[][] = [];
  let waiting: (() => void)[] = [];
  return {
    asked,
    call: async (numbers) => {
      asked.push([...numbers]);
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (numbers.includes(13)) throw new Error('13');
      return numbers.map((number) => 2 * number);
    },
    letGo: () => {
      const now = waiting;
      waiting = [];
      for (const resolve of now) resolve();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('coalesced', () => {
  it('lets a call out at once where few are under way', () => {
    const { call, asked } = doubling();
    void coalesced(call, 2)([1, 2]);
    expect(asked).toEqual([[1, 2]]);
  });

  it('joins those that come while as many as may be are under way, and gives each its own answers', async () => {
    const { call, asked, letGo } = doubling();
    const joined = coalesced(call, 1);
    const answers = [joined([1]), joined([2, 3]), joined([]), joined([4])];
    expect(asked).toEqual([[1]]);
    letGo();
    await settled();
    expect(asked).toEqual([[1], [2, 3, 4]]);
    letGo();
    expect(await Promise.all(answers)).toEqual([[2], [4, 6], [], [8]]);
  });

  it('lets nobody fail for what another asked', async () => {
    const { call, asked, letGo } = doubling();
    const joined = coalesced(call, 1);
    const answers = [joined([1]), joined([13]), joined([3])];
    const outcome = Promise.allSettled(answers);
    for (let round = 0; round < 3; round++) {
      letGo();
      await settled();
    }
    expect(await outcome).toMatchObject([{ value: [2] }, { reason: { message: '13' } }, { value: [6] }]);
    expect(asked).toEqual([[1], [13, 3], [13], [3]]);
  });

  it('keeps what goes out together to a size', async () => {
    const { call, asked, letGo } = doubling();
    const joined = coalesced(call, 1);
    const many = Array.from({ length: 400 }, (_, at) => at + 100);
    const answers = [joined([1]), joined(many), joined(many)];
    for (let round = 0; round < 3; round++) {
      letGo();
      await settled();
    }
    await Promise.all(answers);
    expect(asked.map((numbers) => numbers.length)).toEqual([1, 400, 400]);
  });
});
