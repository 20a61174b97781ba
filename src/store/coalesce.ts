/**
 * Joining what many ask at the same time. A statement of Neo4j costs far more than a row of it, so that reads that come while
 * others are under way wait for one of them and then go out together, as one call of the port. Alone, a read goes out at once.
 */
import type { Store } from './port.js';

/** How many calls of a kind may be under way: enough that the server's processors and the way to it are both busy. */
const UNDER_WAY = 4;
/** What goes out together at most. */
const MAX_BATCH = 500;

interface Waiting<Request, Answer> {
  requests: readonly Request[];
  resolve: (answers: Answer[]) => void;
  reject: (error: unknown) => void;
}

type Call<Request, Answer> = (requests: readonly Request[]) => Promise<Answer[]>;

/** A call that takes a list and answers in its order, joined with others of its kind. */
export function coalesced<Request, Answer>(call: Call<Request, Answer>, underWay = UNDER_WAY): Call<Request, Answer> {
  const queue: Waiting<Request, Answer>[] = [];
  let running = 0;

  function next(): Waiting<Request, Answer>[] {
    const batch: Waiting<Request, Answer>[] = [];
    let size = 0;
    for (let first = queue[0]; first !== undefined; first = queue[0]) {
      size += first.requests.length;
      if (batch.length > 0 && size > MAX_BATCH) break;
      batch.push(first);
      queue.shift();
    }
    return batch;
  }

  async function answer(batch: readonly Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await call(batch.flatMap(({ requests }) => requests));
      let at = 0;
      for (const { requests, resolve } of batch) resolve(answers.slice(at, (at += requests.length)));
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1 && only !== undefined) only.reject(error);
      // What one asked may have been the fault: nobody else is to fail for it.
      else await Promise.all(batch.map((each) => answer([each])));
    }
  }

  function dispatch(): void {
    while (running < underWay && queue.length > 0) {
      running++;
      void answer(next()).finally(() => {
        running--;
        dispatch();
      });
    }
  }

  return (requests) =>
    new Promise((resolve, reject) => {
      queue.push({ requests, resolve, reject });
      dispatch();
    });
}

/** A store whose batched reads are joined over all that ask it. */
export function coalesce(store: Store): Store {
  return {
    ...store,
    entities: coalesced((ids: readonly string[]) => store.entities(ids)),
    facts: coalesced((ids: readonly string[]) => store.facts(ids)),
    factsAt: coalesced(store.factsAt.bind(store)),
    contributions: coalesced((ids: readonly string[]) => store.contributions(ids)),
    observations: coalesced((ids: readonly string[]) => store.observations(ids)),
    observationsAt: coalesced(store.observationsAt.bind(store)),
  };
}
