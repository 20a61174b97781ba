// Purpose: what an entity is returned as; src/store/neo4j/rows.ts reads it. ENTITY is a variable.

// -- row
[{{ENTITY}}.id, {{ENTITY}}.type, {{ENTITY}}.names, {{ENTITY}}.evidence, {{ENTITY}}._properties]
