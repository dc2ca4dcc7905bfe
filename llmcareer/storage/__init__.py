"""What stays: the answer log in SQLite, and the profile file that carries it elsewhere."""
