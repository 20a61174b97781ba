import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { AipgError } from '../../src/errors.js';

function faultOf(env: Record<string, string>): AipgError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof AipgError) return error;
  }
  throw new Error('no AipgError');
}

describe('settings', () => {
  it('have defaults for all', () => {
    expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, corsOrigins: [], logLevel: 'warn' });
  });

  it('are read', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '0',
      NEO4J_URI: 'bolt://db:7687',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'policies',
      NEO4J_TIMEOUT_MS: '500',
      SOURCES_DIR: '/sources',
      SEEDS_DIR: '/seeds',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      RATE_LIMIT: '60',
      LOG_LEVEL: 'info',
    };
    expect(readConfig(env)).toEqual({
      host: '0.0.0.0',
      port: 0,
      // A password is taken as it is.
      neo4j: { uri: 'bolt://db:7687', user: 'neo4j', password: ' secret ', database: 'policies', timeoutMs: 500 },
      sourcesDir: '/sources',
      seedsDir: '/seeds',
      corsOrigins: ['https://a.example', 'https://b.example'],
      rateLimit: 60,
      logLevel: 'info',
    });
  });

  it('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '40.5' }, 'PORT'],
    [{ RATE_LIMIT: '0' }, 'RATE_LIMIT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_PASSWORD'],
    [{ NEO4J_URI: 'bolt://db', NEO4J_PASSWORD: 'x', NEO4J_TIMEOUT_MS: 'soon' }, 'NEO4J_TIMEOUT_MS'],
  ])('%j is refused', (env, field) => {
    const { code, message, hint, ...fault } = faultOf(env);
    expect([code, fault.field]).toEqual(['CONFIG_INVALID', field]);
    expect(`${message} ${hint ?? ''}`).toContain(field);
    expect(message).toMatch(/expected/);
  });

  it('are all in docs/configuration.md, and no others are', () => {
    const code = readFileSync('src/config.ts', 'utf8');
    const read = new Set([...code.matchAll(/(?:env, |env\[)'([A-Z0-9_]+)'/g)].map((match) => match[1]));
    const documented = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(
      (match) => match[1],
    );
    expect(new Set(documented)).toEqual(read);
  });
});
