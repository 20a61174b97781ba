// Purpose: the conditions of a fact filter (src/store/port.ts), each true or false, never null. The variables are fact,
// SUBJECT and OBJECT; FILTER is the filter in the parameters.

// -- ids
fact.id IN {{FILTER}}.ids

// -- subjects
{{SUBJECT}}.id IN {{FILTER}}.subjects

// -- objects
{{OBJECT}}.id IN {{FILTER}}.objects

// -- ends
({{SUBJECT}}.id IN {{FILTER}}.ends OR {{OBJECT}}.id IN {{FILTER}}.ends)

// -- subjectTypes
{{SUBJECT}}:{{LABELS}}

// -- objectTypes
{{OBJECT}}:{{LABELS}}

// -- documents
any(document IN fact._documents WHERE document IN {{FILTER}}.documents)

// -- derived
fact.derived = {{FILTER}}.derived

// -- negated
coalesce(fact.negated, false) = {{FILTER}}.negated

// -- statuses: an absent one is ''
coalesce(fact.status, '') IN {{FILTER}}.statuses

// -- dateFrom
coalesce(left(fact.date, size({{FILTER}}.dateFrom)) >= left({{FILTER}}.dateFrom, size(fact.date)), false)

// -- dateTo
coalesce(left(fact.date, size({{FILTER}}.dateTo)) <= left({{FILTER}}.dateTo, size(fact.date)), false)

// -- never: a list of which the ontology knows no member
false
