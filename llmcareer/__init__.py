"""llmcareer: where you stand for a career in Large Language Models, and what to do next."""

__version__ = "0.1.0"  # written here, not read from package metadata: that costs five times `python -c pass`
