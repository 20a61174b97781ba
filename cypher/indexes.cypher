// Purpose: constraints and indexes that the store's reads start from and take their order from. Every one is idempotent.
// Parameters: none.
// Columns: none.
//
// Sort keys: an absent date is '~' in _dateUp and '' in _dateDown, so that it comes last in both directions; _degreeDown is
// the negated number of facts. A list by one type takes its order from (type, key, id), a list of all from (key, id).

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (o:Observation) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (f:Finding) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;

CREATE INDEX entity_type_id IF NOT EXISTS FOR (e:Entity) ON (e.type, e.id);
CREATE INDEX entity_name_zh IF NOT EXISTS FOR (e:Entity) ON (e.nameZh, e.id);
CREATE INDEX entity_type_name_zh IF NOT EXISTS FOR (e:Entity) ON (e.type, e.nameZh, e.id);
CREATE INDEX entity_name_en IF NOT EXISTS FOR (e:Entity) ON (e.nameEn, e.id);
CREATE INDEX entity_type_name_en IF NOT EXISTS FOR (e:Entity) ON (e.type, e.nameEn, e.id);
CREATE INDEX entity_date_up IF NOT EXISTS FOR (e:Entity) ON (e._dateUp, e.id);
CREATE INDEX entity_type_date_up IF NOT EXISTS FOR (e:Entity) ON (e.type, e._dateUp, e.id);
CREATE INDEX entity_date_down IF NOT EXISTS FOR (e:Entity) ON (e._dateDown, e.id);
CREATE INDEX entity_type_date_down IF NOT EXISTS FOR (e:Entity) ON (e.type, e._dateDown, e.id);
CREATE INDEX entity_degree IF NOT EXISTS FOR (e:Entity) ON (e._degreeDown, e.id);
CREATE INDEX entity_type_degree IF NOT EXISTS FOR (e:Entity) ON (e.type, e._degreeDown, e.id);

CREATE TEXT INDEX entity_search_names IF NOT EXISTS FOR (e:Entity) ON (e._searchNames);
CREATE INDEX entity_search_id IF NOT EXISTS FOR (e:Entity) ON (e._searchId);

CREATE INDEX observation_order IF NOT EXISTS FOR (o:Observation) ON (o.measure, o._periodUp, o.id);
