/** /healthz: the process answers. /readyz: the store answers too. */
import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/port.js';

const READY_TIMEOUT_MS = 5000;

async function isReady(store: Store): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_TIMEOUT_MS);
  });
  const answers = store.summary().then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answers, late]);
  clearTimeout(timer);
  return ready;
}

export function registerHealth(app: FastifyInstance, store: Store): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (await isReady(store)) return { status: 'ready' };
    return reply.code(503).send({ status: 'the store does not answer' });
  });
}
