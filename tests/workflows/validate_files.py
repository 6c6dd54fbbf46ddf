"""Validates the shipped files, and some that must fail, against the published JSON Schemas.

Needs python3-jsonschema and python3-yaml of Debian; without them it says so and is skipped (77).
"""
import json
import pathlib
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing} (apt install python3-jsonschema python3-yaml)")
    sys.exit(77)
if not hasattr(jsonschema, "Draft202012Validator"):
    print("skipped: this python3-jsonschema does not know draft 2020-12")
    sys.exit(77)

root = pathlib.Path(sys.argv[1])


class Words(yaml.SafeLoader):
    """Reads every scalar as text, as our own loader does."""


Words.yaml_implicit_resolvers = {}


def schema(name):
    loaded = json.loads((root / "docs/schema" / f"ksdpl-{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(loaded)
    return jsonschema.Draft202012Validator(loaded)


def read(path):
    return yaml.load(path.read_text("utf-8"), Words)


def format_of(path):
    return {"hukum": "law", "daerah": "overlay"}.get(path.parent.name, "workflow")


validators = {name: schema(name) for name in ("workflow", "law", "overlay")}
failures = []
checked = 0
for path in sorted((root / "workflows").rglob("*.yaml")):
    content = read(path)
    if not str(content.get("format", "")).startswith(("ksdpl.workflow", "ksdpl.law", "ksdpl.overlay")):
        continue  # A kind of file that has no schema here.
    checked += 1
    for error in validators[format_of(path)].iter_errors(content):
        failures.append(f"{path.relative_to(root)}: {error.json_path}: {error.message[:200]}")
if checked < 3:
    failures.append("almost nothing was validated")

# What the loader refuses for its shape, the schema must refuse too.
for name in ("bad_ids", "missing_keys", "unknown_keys", "basis_words", "conditions", "wrong_types"):
    if validators["workflow"].is_valid(read(root / f"tests/workflows/bad/{name}.yaml")):
        failures.append(f"bad/{name}.yaml is valid by the schema")
for name in ("changes", "drops_a_content", "moves_the_case", "no_extends", "removes"):
    if validators["overlay"].is_valid(read(root / f"tests/workflows/bad_overlays/{name}.yaml")):
        failures.append(f"bad_overlays/{name}.yaml is valid by the schema")

print("\n".join(failures) or f"{checked} files validated")
sys.exit(1 if failures else 0)
