// Purpose: what an observation is returned as; src/store/neo4j/rows.ts reads it.

// -- row
[observation.id, observation.about, observation.measure, observation.of, observation.value, observation.upTo,
  observation.unit, observation.bound, observation.period, observation.scopeZh, observation.scopeEn, observation.forecast,
  observation.accordingTo, observation.note, observation.inputs, observation.evidence,
  observation.whole]

// -- after: the row with the keys of AFTER
observation.measure >= {{AFTER}}.measure AND CASE
  WHEN observation.measure <> {{AFTER}}.measure THEN true
  WHEN observation._periodUp <> {{AFTER}}.period THEN observation._periodUp > {{AFTER}}.period
  ELSE observation.id > {{AFTER}}.id
END
