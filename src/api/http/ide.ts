/** The IDE page and its files. They come from the caller: this layer reads no files. */
import type { FastifyInstance } from 'fastify';

export interface IdeAssets {
  /** The page itself; it refers to the files as /ide/<name>. */
  page: string;
  files: readonly { name: string; type: string; content: string }[];
}

export function registerIde(app: FastifyInstance, { files }: IdeAssets): void {
  for (const { name, type, content } of files) {
    app.get(`/ide/${name}`, (_request, reply) => reply.type(type).header('cache-control', 'no-cache').send(content));
  }
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
}
