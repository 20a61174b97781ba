/** docker-compose.yml and Dockerfile, as far as they can be held against the project without running them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');

const HAS_COMPOSE = spawnSync('docker', ['compose', 'version']).status === 0;

describe('docker-compose.yml', () => {
  it('is a Compose file by the specification', () => {
    // The schema names its own dialect in a way that Ajv does not know.
    const { $schema: _dialect, ...schema } = JSON.parse(
      readFileSync('tests/api/compose-spec/compose-spec.json', 'utf8'),
    ) as object & { $schema: string };
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    validate({ ...compose, services: { service: { prots: [] } } });
    expect(validate.errors).not.toBeNull();
  });

  it.skipIf(!HAS_COMPOSE)('is accepted by docker compose', () => {
    const { status, stderr } = spawnSync('docker', ['compose', '--file', 'docker-compose.yml', 'config', '--quiet'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('starts the database, then loads it, then serves', () => {
    const { neo4j, load, service } = compose.services;
    expect(neo4j?.healthcheck?.test[0]).toBe('CMD');
    expect(load?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(service?.depends_on).toEqual({ load: { condition: 'service_completed_successfully' } });
    expect(load?.command?.slice(-1)).toEqual(['load']);
  });

  it('gives loader and service the same database', () => {
    const { neo4j, load, service } = compose.services;
    for (const [name, value] of Object.entries(load?.environment ?? {}))
      expect(service?.environment?.[name]).toBe(value);
    expect(service?.environment?.['NEO4J_URI']).toBe('bolt://neo4j:7687');
    expect(neo4j?.environment?.['NEO4J_AUTH']).toBe(`neo4j/${String(service?.environment?.['NEO4J_PASSWORD'])}`);
  });

  it('opens ports to this machine only', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('keeps what it declares', () => {
    const named = Object.values(compose.services).flatMap((service) =>
      (service.volumes ?? []).map((volume) => volume.split(':')[0]),
    );
    expect(named).toEqual(Object.keys(compose.volumes));
  });
});

describe('Dockerfile', () => {
  it('copies what is there, and what .dockerignore lets through', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
      (match[1] ?? '').split(' '),
    );
    const allowed = [...readFileSync('.dockerignore', 'utf8').matchAll(/^!(.+)$/gm)].map((match) => match[1] ?? '');
    expect(copied.filter((each) => !existsSync(each))).toEqual([]);
    expect(copied.filter((each) => !allowed.some((root) => each === root || each.startsWith(`${root}/`)))).toEqual([]);
  });

  it('runs what the package says', () => {
    const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: { start: string };
      bin: { aipg: string };
    };
    expect(dockerfile).toContain(`CMD ${JSON.stringify(scripts.start.split(' ')).replace(/,/g, ', ')}`);
    expect(compose.services['load']?.command).toEqual(['node', bin.aipg, 'load']);
  });

  it('copies every folder that the code reads at run time', () => {
    for (const folder of ['schema', 'cypher', 'seeds', 'operations', 'src/api/ide'])
      expect(dockerfile).toMatch(new RegExp(`^COPY ${folder} `, 'm'));
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
