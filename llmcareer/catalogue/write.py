"""Plain values as the YAML text of ``roles.yaml``: the same bytes for the same values."""

from typing import Any

LINE_WIDTH = 110
HEADER = """\
# Written by `llmcareer catalogue derive` from data/evidence/*.csv and data/editorial.yaml.
# Do not edit: change those files and derive again. Tests fail when this file differs.
"""


def as_yaml(document: dict[str, Any]) -> str:
    """The document as YAML, with figures, levels and short lists on one line each."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - a value that occurs twice is written twice
            return True

    def mapping(dumper: yaml.SafeDumper, value: dict[str, Any]) -> yaml.Node:
        flat = all(not isinstance(v, (dict, list)) for v in value.values())
        short = flat and sum(len(str(v)) for v in value.values()) < LINE_WIDTH
        return dumper.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=short)

    def sequence(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.Node:
        short = all(isinstance(v, str) and len(v) < 40 for v in value)
        return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)

    Dumper.add_representer(dict, mapping)
    Dumper.add_representer(list, sequence)
    text: str = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=LINE_WIDTH)
    return HEADER + text
