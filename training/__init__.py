"""Sentences that the reader of CVs learns from, and how it learns."""
