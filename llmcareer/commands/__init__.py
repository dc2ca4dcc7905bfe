"""One file a command, thin: read options, call the functions below, show a page."""
