/** What the rest of the code uses of the ontology. */
export type {
  AbstractTypeName,
  DerivedPredicateName,
  EntityTypeName,
  MeasureName,
  PredicateName,
  TypeName,
} from './generated/types.js';
export * from './model.js';
export { inspectOntology, loadOntology, ontologyText, readOntology, type OntologyReading } from './load.js';
export { toEnumValue, toFieldName } from './names.js';
export { concreteTypes, factPropertiesOf, isKindOf, propertiesOf, relationAllows, typeOfId } from './queries.js';
export { relationFieldsOf, type RelationField } from './relation-fields.js';
