/** Questions of every kind, over the real seeds. */
export const QUESTIONS: Record<string, string> = {
  dataset:
    '{ dataset { title version licence citation fingerprint counts { entities facts derivedFacts observations findings documents } } documents { id title publisher date sha256 lines factCount sections { title first last } } }',
  ontology:
    '{ ontology { types { name label count properties { name type enum } } relations { name count reads inverseReads subjectTypes } measures { name count units } enums { name values { name label } } } }',
  'an entity in full': `{ city(id: "city:beijing") { id type name names { text language kind } description wikidata note iso3166 evidence { document { id title } first last section quote }
    facts(first: 50) { totalCount edges { cursor direction other { id name } node { id sentence(lang: EN, from: OBJECT) date until status negated role qualifier amount currency accordingTo { name } note derived restsOn { id } evidence { first } } } }
    observations { totalCount nodes { id measure of value upTo unit bound period scope forecast accordingTo { id } note inputs { id } } } findings { totalCount nodes { id } } } }`,
  orders:
    '{ a: entities(orderBy: NAME_ZH, first: 60) { nodes { id name } } b: entities(orderBy: NAME_EN, first: 60) { nodes { id name(lang: EN) } } c: entities(orderBy: DATE, first: 60) { nodes { id } } d: entities(orderBy: DATE_DESC, first: 60) { nodes { id } } e: entities(orderBy: DEGREE, first: 60) { nodes { id } } }',
  'filters of entities': `{
    a: entities(filter: { types: [PLACE], nameContains: "京" }) { totalCount nodes { id } }
    b: policies(filter: { properties: [{ name: "kind", values: ["MEASURES", "PLAN"] }], dateFrom: "2023" }) { totalCount nodes { id kind date status } }
    c: companies(filter: { related: [{ predicates: [SIGNED], direction: OUT }] }) { totalCount nodes { id } }
    d: cities(filter: { not: { related: [{ predicates: [BACKS], direction: OUT, others: ["focus:compute"] }] } }) { totalCount nodes { id } }
    e: models(filter: { documents: ["ccid-2023"], dateTo: "2022" }) { totalCount nodes { id released } }
    f: entities(filter: { types: [] }) { totalCount nodes { id } }
    g: places(filter: { ids: ["city:beijing", "country:us"], types: [CITY] }) { totalCount nodes { id } } }`,
  'documents behind entities': `{
    a: places(filter: { documentsAtLeast: 2 }, orderBy: DEGREE, first: 100) { totalCount nodes { id documents { document { id title } factCount observationCount evidenceCount firstLine } } }
    b: entities(filter: { documentsAtLeast: 4, not: { types: [PLACE] } }, first: 100) { totalCount nodes { id } }
    c: comparison(rows: { types: [CITY], filter: { documentsAtLeast: 2 } }, columns: { types: [FOCUS_DIMENSION] }) { rows { id documents { factCount } } } }`,
  'filters of facts': `{
    a: facts(filter: { predicates: [SIGNED] }, first: 100) { totalCount nodes { id sentence date } }
    b: facts(filter: { negated: true }, first: 100) { totalCount nodes { id sentence } }
    c: facts(filter: { statuses: [PLANNED, null], subjectTypes: [PLACE], objectTypes: [MODEL_TYPE] }, first: 100) { totalCount nodes { id status } }
    d: facts(filter: { ends: ["company:openai"], derived: false, documents: ["ccid-2023"] }, first: 100) { totalCount nodes { id } }
    e: facts(filter: { dateFrom: "2023-07", dateTo: "2023-09" }, first: 100) { totalCount nodes { id date } } }`,
  'filters of figures': `{
    a: observations(filter: { measures: [MARKET_SIZE, GROWTH], forecast: true }, first: 100) { totalCount nodes { id period about { id } } }
    b: observations(filter: { about: ["country:cn"], period: "2023" }, first: 100) { totalCount nodes { id } }
    c: findings(first: 100) { totalCount nodes { id rule about { id } stated computed(lang: EN) method inputs { ... on Fact { id } ... on Observation { id } } evidence { document { id } first last } } } }`,
  search:
    '{ a: search(text: "大模型", first: 40) { totalCount edges { match name node { id } } } b: search(text: "ＧＰＴ", types: [MODEL]) { totalCount edges { match name node { id } } } c: search(text: "openai", types: [ORGANIZATION]) { edges { match node { id } } } d: search(text: "city:bei") { edges { match name node { id } } } }',
  backing:
    '{ a: backing(placeTypes: [CITY], first: 100) { totalCount nodes { exclusive thing { id } backers { place { id } policies { id } facts { id status } } } } b: backing(places: ["city:beijing"], placeTypes: [CITY], exclusive: true) { totalCount nodes { thing { id } } } c: backing(things: ["focus:compute"], types: [FOCUS_DIMENSION]) { nodes { exclusive backers { place { id } } } } }',
  comparison: `{
    a: comparison(rows: { types: [CITY] }, columns: { types: [FOCUS_DIMENSION], filter: { properties: [{ name: "kind", values: ["DIMENSION", "FAMILY"] }] } }, includeEmpty: true) { rows { id } columns { id } cells { row { id } column { id } status count rowDocuments { id } policies { id } facts(first: 2) { totalCount nodes { id } pageInfo { endCursor } } } }
    b: comparison(rows: { types: [AGREEMENT] }, columns: { types: [COMPANY] }, predicates: [SIGNED]) { cells { row { id } column { id } count status } }
    c: comparison(rows: { types: [MODEL] }, columns: { types: [MODEL] }, predicates: [COMPETES_WITH, COMPARED_WITH]) { cells { row { id } column { id } count } }
    d: comparison(rows: { ids: ["country:us", "country:cn"] }, columns: { filter: { nameContains: "芯片" } }, predicates: [RESTRICTS, SUPPORTS, FUNDS], filter: { documents: ["us-cn-2024"] }) { cells { row { id } column { id } facts { nodes { sentence } } } } }`,
  'ids of every kind': '{ nodes(ids: ["city:beijing", "ccid-2023", "city:none"]) { id __typename } }',
};

/** Lists that are walked page by page: more than one page each. */
export const PAGED: Record<string, string> = {
  entities:
    'query ($after: String, $first: Int) { list: entities(orderBy: DATE, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  'entities by degree':
    'query ($after: String, $first: Int) { list: places(orderBy: DEGREE, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  observations:
    'query ($after: String, $first: Int) { list: observations(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  search:
    'query ($after: String, $first: Int) { list: search(text: "模型", first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  backing:
    'query ($after: String, $first: Int) { list: backing(first: $first, after: $after) { nodes { id: thing { id } } pageInfo { hasNextPage endCursor } } }',
};
