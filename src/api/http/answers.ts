/** Answers to requests that never reach GraphQL, in the shape that GraphQL clients read. */
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { toFormatted } from '../errors.js';

type FormattedError = ReturnType<typeof toFormatted>;

const HINT = 'Send POST with content-type application/json and a body like {"query": "{ dataset { version } }"}.';

function send(reply: FastifyReply, status: number, error: FormattedError): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}

/** What was wrong with the body or the path, by the framework's status. */
function wordsOf(
  { statusCode, code = '' }: Partial<FastifyError>,
  bodyBytes: number,
): { status: number; message: string } | null {
  if (statusCode === 413) return { status: 413, message: `the body is larger than ${bodyBytes} bytes` };
  if (statusCode === 415) return { status: 415, message: 'the body has a content-type other than application/json' };
  if (statusCode === 429) return { status: 429, message: 'too many requests in this minute' };
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null;
  const isBody = code.startsWith('FST_ERR_CTP') || code === '';
  return { status: statusCode, message: isBody ? 'the body is not JSON' : 'the request cannot be read' };
}

/**
 * The answer to an error before GraphQL.
 * @param onFault told of every error that is the server's own
 */
export function errorAnswers(bodyBytes: number, onFault: (error: unknown) => void) {
  return (error: FastifyError, _request: unknown, reply: FastifyReply): FastifyReply => {
    const words = wordsOf(error, bodyBytes);
    if (words !== null) {
      return send(reply, words.status, toFormatted({ code: 'BAD_USER_INPUT', message: words.message, hint: HINT }));
    }
    onFault(error);
    return send(
      reply,
      500,
      toFormatted({ code: 'INTERNAL', message: 'something went wrong on the server', hint: 'Try again.' }),
    );
  };
}

/** Answers unknown paths. */
export function answerUnknownPaths(app: FastifyInstance): void {
  const error = toFormatted({
    code: 'BAD_USER_INPUT',
    message: 'there is nothing here',
    hint: 'GraphQL is at /graphql.',
  });
  app.setNotFoundHandler((_request, reply) => send(reply, 404, error));
}

/** Answers methods that GraphQL is not asked by. */
export function refuseMethod(reply: FastifyReply): FastifyReply {
  void reply.header('allow', 'GET, POST');
  return send(reply, 405, toFormatted({ code: 'BAD_USER_INPUT', message: 'GraphQL takes GET and POST', hint: HINT }));
}
