// Purpose: makes one load wait for another: whoever wrote to this node first holds it until its transaction ends.
// Parameters: none.
// Columns: dataset, its properties.
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset._lock = true
RETURN properties(dataset) AS dataset
