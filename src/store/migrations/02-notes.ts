// Working notes beside the case, by name: where the network's pictures stand, views that somebody keeps, what was left open.
// No finding depends on them.
export const sql = `
CREATE TABLE note (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
`
