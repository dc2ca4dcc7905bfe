"""Ways of asking: each turns a question screen into a reply. The rest of the program cannot tell them apart."""
