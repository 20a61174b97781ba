// Purpose: writes entities anew and leaves their relationships.
// Parameters: rows, each {properties}; LABELS are the labels of their type, FORMER all that another type could have.
// Columns: none.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.properties.id})
REMOVE entity:{{FORMER}}
SET entity:{{LABELS}}, entity = row.properties
