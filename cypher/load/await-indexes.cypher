// Purpose: waits until every index serves, five minutes at most.
// Parameters: none.
// Columns: none.
CALL db.awaitIndexes(300)
