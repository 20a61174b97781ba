// Purpose: the conditions of an entity filter (src/store/port.ts), each true or false, never null. ENTITY is a variable,
// FILTER the filter in the parameters.

// -- ids
{{ENTITY}}.id IN {{FILTER}}.ids

// -- type
{{ENTITY}}.type = {{FILTER}}.types[0]

// -- types
{{ENTITY}}.type IN {{FILTER}}.types

// -- labels
{{ENTITY}}:{{LABELS}}

// -- documents
any(document IN {{ENTITY}}._documents WHERE document IN {{FILTER}}.documents)

// -- documentsAtLeast
size({{ENTITY}}._documents) >= {{FILTER}}.documentsAtLeast

// -- nameContains
{{ENTITY}}._searchNames CONTAINS {{FILTER}}.nameContains

// -- dateFrom: an absent date is '~'; the first condition is one that an index can serve
({{ENTITY}}._dateUp >= left({{FILTER}}.dateFrom, 4) AND {{ENTITY}}._dateUp < '~'
  AND left({{ENTITY}}._dateUp, size({{FILTER}}.dateFrom)) >= left({{FILTER}}.dateFrom, size({{ENTITY}}._dateUp)))

// -- dateTo
({{ENTITY}}._dateUp < left({{FILTER}}.dateTo, 4) + '~' AND {{ENTITY}}._dateUp < '~'
  AND left({{ENTITY}}._dateUp, size({{FILTER}}.dateTo)) <= left({{FILTER}}.dateTo, size({{ENTITY}}._dateUp)))

// -- property
coalesce({{ENTITY}}.{{PROPERTY}} IN {{FILTER}}.properties[{{INDEX}}].values, false)

// -- listProperty
any(value IN coalesce({{ENTITY}}.{{PROPERTY}}, []) WHERE value IN {{FILTER}}.properties[{{INDEX}}].values)

// -- related
EXISTS { ({{ENTITY}}){{RELATION}}(:Entity) }

// -- from: begins with those at the other end, where they are given; REVERSE leads from them to the entity
MATCH (start:Entity){{REVERSE}}({{ENTITY}}:Entity)
WHERE start.id IN {{FILTER}}.related[{{INDEX}}].others
WITH DISTINCT {{ENTITY}}

// -- relatedTo
EXISTS { ({{ENTITY}}){{RELATION}}(other:Entity) WHERE other.id IN {{FILTER}}.related[{{INDEX}}].others }

// -- never: a list of which the ontology knows no member
false

// -- not: none of them
NOT ({{CONDITIONS}})
