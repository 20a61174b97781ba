/** What the benchmarks ask. The servers compared answer the same text with the same bytes. */
import { COMPANY_IDS, POLICY_IDS } from './graph.js';

export interface Question {
  name: string;
  query: string;
  /** Variables of one request after the other, in turn. */
  variables: readonly Record<string, unknown>[];
}

const EVIDENCE = 'evidence { first last section }';

const record: Question = {
  name: 'a record by id',
  query: `query ($id: ID!) { policy(id: $id) { id name(lang: EN) kind date ${EVIDENCE} } }`,
  variables: POLICY_IDS.map((id) => ({ id })),
};

const twoLevels: Question = {
  name: 'two levels deep',
  query: `query ($id: ID!) { policy(id: $id) { id name(lang: EN)
    issuedBy(first: 10) { edges { node { id name(lang: EN) } fact { date ${EVIDENCE} } } }
    focusesOn(first: 10) { edges { node { id name(lang: EN) } fact { ${EVIDENCE} } } } } }`,
  variables: POLICY_IDS.map((id) => ({ id })),
};

const fourLevels: Question = {
  name: 'four levels deep',
  query: `query ($id: ID!) { company(id: $id) { id developed(first: 5) { nodes { id ... on Model {
    basedOn(first: 5) { nodes { id ... on Model { developedBy(first: 5) { nodes { id name(lang: EN) ... on Company {
      locatedIn(first: 5) { nodes { id name(lang: EN) } } } } } } } } } } } } }`,
  variables: COMPANY_IDS.map((id) => ({ id })),
};

const table: Question = {
  name: 'region by model type',
  query: `{ comparison(rows: { types: [REGION] }, columns: { types: [MODEL_TYPE] }) {
    rows { id name(lang: EN) } columns { id name(lang: EN) } cells { row { id } column { id } count status } } }`,
  variables: [{}],
};

export const QUESTIONS: readonly Question[] = [record, twoLevels, fourLevels, table];
export const HELLO: Question = { name: 'hello world', query: '{ hello }', variables: [{}] };
