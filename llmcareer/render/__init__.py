"""Pages in the form that was asked for. Knows blocks, nothing of careers."""
