// Purpose: the node that says what the database holds; nothing where it holds no dataset.
// Parameters: none.
// Columns: dataset, its properties.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN properties(dataset) AS dataset
