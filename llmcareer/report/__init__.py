"""Everything a page says, as plain data: blocks for people, a document for programs. No colour, no width."""
