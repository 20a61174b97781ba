/** Requests of one call, grouped so that those that ask alike share a branch of the statement. */
import { compareText } from '../../dataset/compare.js';

export interface Group<R> {
  /** What the requests have in common. */
  shape: string;
  requests: { request: R; at: number }[];
}

/** Groups in the order of their shapes, so that calls that ask alike make the same statement. */
export function groupRequests<R>(requests: readonly R[], shapeOf: (request: R) => string): Group<R>[] {
  const groups = new Map<string, Group<R>>();
  requests.forEach((request, at) => {
    const shape = shapeOf(request);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, { shape, requests: [{ request, at }] });
    else group.requests.push({ request, at });
  });
  return [...groups.values()].sort((a, b) => compareText(a.shape, b.shape));
}
