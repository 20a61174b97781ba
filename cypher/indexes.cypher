// Purpose: what the store's reads start from and take their order from, besides constraints.cypher. Safe to run again.
// Parameters: none.
// Columns: none.
//
// Sort keys: _sortZh and _sortEn are the names in a form whose order is that of code points wherever Neo4j compares; _dateUp
// and _dateDown put the dates one way and the other, an absent one last; _degreeDown is the negated number of facts. A list
// of one type takes its order from (type, key, id), a list of all from (key, id).

CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;

CREATE INDEX entity_type_id IF NOT EXISTS FOR (e:Entity) ON (e.type, e.id);
CREATE INDEX entity_name_zh IF NOT EXISTS FOR (e:Entity) ON (e._sortZh, e.id);
CREATE INDEX entity_type_name_zh IF NOT EXISTS FOR (e:Entity) ON (e.type, e._sortZh, e.id);
CREATE INDEX entity_name_en IF NOT EXISTS FOR (e:Entity) ON (e._sortEn, e.id);
CREATE INDEX entity_type_name_en IF NOT EXISTS FOR (e:Entity) ON (e.type, e._sortEn, e.id);
CREATE INDEX entity_date_up IF NOT EXISTS FOR (e:Entity) ON (e._dateUp, e.id);
CREATE INDEX entity_type_date_up IF NOT EXISTS FOR (e:Entity) ON (e.type, e._dateUp, e.id);
CREATE INDEX entity_date_down IF NOT EXISTS FOR (e:Entity) ON (e._dateDown, e.id);
CREATE INDEX entity_type_date_down IF NOT EXISTS FOR (e:Entity) ON (e.type, e._dateDown, e.id);
CREATE INDEX entity_degree IF NOT EXISTS FOR (e:Entity) ON (e._degreeDown, e.id);
CREATE INDEX entity_type_degree IF NOT EXISTS FOR (e:Entity) ON (e.type, e._degreeDown, e.id);

CREATE TEXT INDEX entity_search_names IF NOT EXISTS FOR (e:Entity) ON (e._searchNames);
CREATE INDEX entity_search_id IF NOT EXISTS FOR (e:Entity) ON (e._searchId);

CREATE INDEX observation_order IF NOT EXISTS FOR (o:Observation) ON (o.measure, o._periodUp, o.id);
