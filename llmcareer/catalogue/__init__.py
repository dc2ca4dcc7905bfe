"""The catalogue: read from YAML or its compiled form, judged as a whole, handed out immutable."""
