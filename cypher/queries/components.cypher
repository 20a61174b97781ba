// Purpose: what the server is.
// Parameters: none.
// Columns: text, name, version and edition.
CALL dbms.components() YIELD name, versions, edition
RETURN name + ' ' + versions[0] + ' ' + edition AS text
