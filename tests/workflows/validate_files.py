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


validators = {
    name: schema(name)
    for name in (
        "workflow", "law", "overlay", "unknown", "calendar", "scenario", "dossier-rules", "history",
        "document-format"
    )
}
failures = []
checked = dict.fromkeys(validators, 0)
for path in sorted((root / "workflows").rglob("*.yaml")):
    content = read(path)
    name = str(content.get("format", "")).removeprefix("ksdpl.").removesuffix("/1")
    if name not in validators:
        failures.append(f"{path.relative_to(root)}: no schema for the format {name!r}")
        continue
    checked[name] += 1
    for error in validators[name].iter_errors(content):
        failures.append(f"{path.relative_to(root)}: {error.json_path}: {error.message[:200]}")
for name, count in checked.items():
    if count == 0:
        failures.append(f"no file of the format {name} was validated")


def spoilt(name, path, spoil):
    """Says when a shipped file that was spoilt in one place is still valid."""
    content = read(root / "workflows" / path)
    spoil(content)
    if validators[name].is_valid(content):
        failures.append(f"{path} is valid by the schema although it was spoilt: {spoil.__doc__}")


def wrong(where, key, value):
    def spoil(content):
        where(content)[key] = value

    spoil.__doc__ = f"{key}: {value!r}"
    return spoil


def missing(where, key):
    def spoil(content):
        del where(content)[key]

    spoil.__doc__ = f"without {key}"
    return spoil


def first_unknown(content):
    return content["unknowns"][0]


def first_day(content):
    return content["days"][0]


def whole(content):
    return content


def first_command(content):
    return content["scenarios"][0]["when"][0]


def first_then(content):
    return content["scenarios"][0]["then"]


def going_on(content):
    return next(s["given"] for s in content["scenarios"] if "continues" in s["given"])


questions = "hukum/belum-diketahui.yaml"
for spoil in (
    wrong(first_unknown, "number", "0"),
    wrong(first_unknown, "basis", "law"),
    wrong(first_unknown, "touches", {}),
    wrong(first_unknown, "touches", {"moves": ["tandatangani"]}),
    wrong(first_unknown, "sentence", "only one language"),
    wrong(whole, "source", {"id": "hanya satu bahasa"}),
    missing(first_unknown, "whom"),
):
    spoilt("unknown", questions, spoil)
calendar = "kalender/2020.yaml"
for spoil in (
    wrong(first_day, "date", "1 January 2020"),
    wrong(first_day, "kind", "libur"),
    wrong(whole, "complete", "yes"),
    wrong(whole, "days", []),
    wrong(whole, "year", "20"),
    wrong(whole, "holidays", []),
    missing(first_day, "title"),
):
    spoilt("calendar", calendar, spoil)
scenarios = "skenario/ksdpl/1-jalan-utama.yaml"
for spoil in (
    wrong(first_command, "recrod", "x"),
    wrong(first_command, "date", "2024-1-5"),
    wrong(first_then, "result", "maybe"),
    wrong(first_then, "stage", "di_mana_saja"),
    wrong(first_then, "notices", ["x"]),
    wrong(first_then, "requirements", {"hubungan_diplomatik": "ya"}),
    wrong(going_on, "level", "kota"),
    missing(first_then, "result"),
):
    spoilt("scenario", scenarios, spoil)
spoilt("law", "hukum/uu-37-1999.yaml", wrong(whole, "source", {"id": "hanya satu bahasa"}))

# What the loader refuses for its shape, the schema must refuse too.
for name in ("bad_ids", "missing_keys", "unknown_keys", "basis_words", "conditions", "wrong_types"):
    if validators["workflow"].is_valid(read(root / f"tests/workflows/bad/{name}.yaml")):
        failures.append(f"bad/{name}.yaml is valid by the schema")
if validators["scenario"].is_valid(read(root / "tests/rehearsal/bad/keys.yaml")):
    failures.append("rehearsal/bad/keys.yaml is valid by the schema")
for name in ("keys", "types", "complete_without_source"):
    if validators["calendar"].is_valid(read(root / f"tests/calendar/bad/{name}/2021.yaml")):
        failures.append(f"calendar/bad/{name}/2021.yaml is valid by the schema")
for name in ("changes", "drops_a_content", "moves_the_case", "no_extends", "removes"):
    if validators["overlay"].is_valid(read(root / f"tests/workflows/bad_overlays/{name}.yaml")):
        failures.append(f"bad_overlays/{name}.yaml is valid by the schema")

for name in ("keys", "no_sections"):
    if validators["document-format"].is_valid(read(root / f"tests/workflows/bad_formats/{name}.yaml")):
        failures.append(f"bad_formats/{name}.yaml is valid by the schema")

print("\n".join(failures) or f"{sum(checked.values())} files validated")
sys.exit(1 if failures else 0)
