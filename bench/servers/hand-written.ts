/**
 * What a good engineer would write for these questions alone: an Apollo server whose root resolvers each run one statement
 * that answers the whole question, with nothing worked out that is not asked.
 */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { serveApollo } from './apollo.js';

const NODE = '{id: n.id, name: n.nameEn}';

const STATEMENTS = {
  policy: `
    MATCH (p:Entity {id: $id})
    RETURN {id: p.id, name: p.nameEn, kind: p.kind, date: p.date, evidence: p.evidence} AS row`,
  policyWithRelated: `
    MATCH (p:Entity {id: $id})
    CALL (p) { MATCH (p)-[f:ISSUED_BY]->(n:Entity) WITH f, n ORDER BY n.id, f.id LIMIT 10
      RETURN collect({node: ${NODE}, fact: {date: f.date, evidence: f.evidence}}) AS issuedBy }
    CALL (p) { MATCH (p)-[f:FOCUSES_ON]->(n:Entity) WITH f, n ORDER BY n.id, f.id LIMIT 10
      RETURN collect({node: ${NODE}, fact: {evidence: f.evidence}}) AS focusesOn }
    RETURN {id: p.id, name: p.nameEn, issuedBy: {edges: issuedBy}, focusesOn: {edges: focusesOn}} AS row`,
  company: `
    MATCH (c:Entity {id: $id})
    CALL (c) { MATCH (c)<-[f:DEVELOPED_BY]-(m:Entity) WITH m, f ORDER BY m.id, f.id LIMIT 5
      CALL (m) { MATCH (m)-[g:BASED_ON]->(b:Entity) WITH b, g ORDER BY b.id, g.id LIMIT 5
        CALL (b) { MATCH (b)-[h:DEVELOPED_BY]->(d:Entity) WITH d, h ORDER BY d.id, h.id LIMIT 5
          CALL (d) { MATCH (d)-[i:LOCATED_IN]->(n:Entity) WITH n, i ORDER BY n.id, i.id LIMIT 5
            RETURN collect(${NODE}) AS places }
          RETURN collect({id: d.id, name: d.nameEn, type: d.type, locatedIn: {nodes: places}}) AS makers }
        RETURN collect({id: b.id, type: b.type, developedBy: {nodes: makers}}) AS bases }
      RETURN collect({id: m.id, type: m.type, basedOn: {nodes: bases}}) AS models }
    RETURN {id: c.id, developed: {nodes: models}} AS row`,
  comparison: `
    MATCH (r:Region)-[f:BACKS]->(c:ModelType)
    WITH r, c, count(f) AS facts, sum(CASE WHEN f.negated THEN 0 ELSE 1 END) AS stated ORDER BY r.id, c.id
    WITH collect({row: {id: r.id}, column: {id: c.id}, count: facts, status: CASE WHEN stated > 0 THEN 'STATED' ELSE 'DENIED' END}) AS cells,
      collect(DISTINCT {id: r.id, name: r.nameEn}) AS rows, collect(DISTINCT {id: c.id, name: c.nameEn}) AS columns
    RETURN {cells: cells, rows: rows, columns: columns} AS row`,
};

type Row = Record<string, unknown>;

async function one(driver: Driver, statement: string, parameters: Row): Promise<Row | null> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(statement, parameters);
    return (records[0]?.get('row') as Row | undefined) ?? null;
  } finally {
    await session.close();
  }
}

function evidence(packed: readonly string[]): { first: number; last: number; section: string }[] {
  return packed.map((text) => {
    const [, lines = '', ...section] = text.split(' ');
    const [first, last] = lines.split('-').map(Number);
    return { first: first ?? 0, last: last ?? 0, section: section.join(' ') };
  });
}

const byId = (a: Row, b: Row): number => (String(a['id']) < String(b['id']) ? -1 : 1);
const withEvidence = (value: Row): unknown => evidence(value['evidence'] as string[]);

const uri = process.env['NEO4J_URI'] ?? '';
const driver = neo4j.driver(
  uri,
  neo4j.auth.basic(process.env['NEO4J_USER'] ?? '', process.env['NEO4J_PASSWORD'] ?? ''),
  {
    disableLosslessIntegers: true,
  },
);

await serveApollo(readFileSync(new URL('hand-written.graphql', import.meta.url), 'utf8'), {
  Query: {
    policy: (_: unknown, { id }: { id: string }, _context: unknown, info: { fieldNodes: readonly unknown[] }) => {
      // Each of the two questions has its own statement, as an engineer writing for both would do.
      const asksRelated = JSON.stringify(info.fieldNodes).includes('issuedBy');
      return one(driver, asksRelated ? STATEMENTS.policyWithRelated : STATEMENTS.policy, { id });
    },
    company: (_: unknown, { id }: { id: string }) => one(driver, STATEMENTS.company, { id }),
    comparison: async () => {
      const row = await one(driver, STATEMENTS.comparison, {});
      return { ...row, columns: [...((row?.['columns'] ?? []) as Row[])].sort(byId) };
    },
  },
  Policy: { kind: ({ kind }: Row) => String(kind).toUpperCase(), evidence: withEvidence },
  Fact: { evidence: withEvidence },
  Entity: { __resolveType: ({ type }: Row) => (type === 'Model' || type === 'Company' ? type : 'Other') },
});
