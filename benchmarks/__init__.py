"""Measurements of the product on simulated and on real people and ads; see docs/model-card.md."""
