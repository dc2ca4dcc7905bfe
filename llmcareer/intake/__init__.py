"""Reads what people already have: a CV or a job ad. Finds skills by their words; stores nothing."""
