// Purpose: says what the database holds from now on.
// Parameters: properties, all of the node's.
// Columns: none.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset = $properties
