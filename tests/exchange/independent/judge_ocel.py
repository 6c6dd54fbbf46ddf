# Holds the two forms of one OCEL 2.0 log against the specification and against each other:
#   judge_ocel.py LOG.json LOG.sqlite
# Prints every finding; exit 1 when there is one.
import datetime
import json
import sqlite3
import sys

findings = []


def require(holds, words):
    if not holds:
        findings.append(words)


def is_time(value):
    try:
        datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        return True
    except ValueError:
        return False


FITS = {
    "string": lambda v: isinstance(v, str),
    "time": lambda v: isinstance(v, str) and is_time(v),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "float": lambda v: isinstance(v, float),
    "boolean": lambda v: isinstance(v, bool),
}


def types_of(listed):
    return {t["name"]: {a["name"]: a["type"] for a in t["attributes"]} for t in listed}


def judge_json(log):
    require(set(log) == {"eventTypes", "objectTypes", "events", "objects"}, "the four collections")
    objects = {o["id"] for o in log["objects"]}
    require(len(objects) == len(log["objects"]), "object ids are unique")
    require(len({e["id"] for e in log["events"]}) == len(log["events"]), "event ids are unique")
    for kind, types in (("events", types_of(log["eventTypes"])), ("objects", types_of(log["objectTypes"]))):
        for one in log[kind]:
            require(one["type"] in types, f"{one['id']}: its type is declared")
            for attribute in one["attributes"]:
                declared = types[one["type"]].get(attribute["name"])
                require(declared in FITS and FITS[declared](attribute["value"]), f"{one['id']}: {attribute}")
                require(kind == "events" or is_time(attribute["time"]), f"{one['id']}: {attribute} has a time")
            for relation in one["relationships"]:
                require(relation["objectId"] in objects, f"{one['id']}: {relation} leads somewhere")
                require(isinstance(relation["qualifier"], str), f"{one['id']}: {relation} is qualified")
    for event in log["events"]:
        require(is_time(event["time"]), f"{event['id']}: it has a time")


def columns(database, table):
    return {name: (kind, key) for _, name, kind, _, _, key in database.execute(f'PRAGMA table_info("{table}")')}


def judge_tables(database):
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    keys = {
        "event_map_type": ["ocel_type"],
        "object_map_type": ["ocel_type"],
        "event": ["ocel_id"],
        "object": ["ocel_id"],
        "event_object": ["ocel_event_id", "ocel_object_id", "ocel_qualifier"],
        "object_object": ["ocel_source_id", "ocel_target_id", "ocel_qualifier"],
    }
    for table, key in keys.items():
        require(table in tables, f"table {table}")
        held = columns(database, table)
        require([name for name in held if held[name][1]] == key, f"{table}: its key is {key}")
    expected = set(keys)
    for kind in ("event", "object"):
        for name, table in database.execute(f"SELECT ocel_type, ocel_type_map FROM {kind}_map_type"):
            expected.add(f"{kind}_{table}")
            held = columns(database, f"{kind}_{table}")
            require(held.get("ocel_time", ("",))[0] == "TIMESTAMP", f"{name}: ocel_time")
            require("ocel_id" in held, f"{name}: ocel_id")
            require((kind == "event") == ("ocel_changed_field" not in held), f"{name}: ocel_changed_field")
    require(tables == expected, f"no other tables: {tables ^ expected}")
    require(not database.execute("PRAGMA foreign_key_check").fetchall(), "foreign keys hold")


def judge_same(log, database):
    rows = database.execute("SELECT ocel_id, ocel_type FROM event").fetchall()
    require(sorted(rows) == sorted((e["id"], e["type"]) for e in log["events"]), "the same events")
    rows = database.execute("SELECT ocel_id, ocel_type FROM object").fetchall()
    require(sorted(rows) == sorted((o["id"], o["type"]) for o in log["objects"]), "the same objects")
    for kind, table in (("events", "event_object"), ("objects", "object_object")):
        listed = [(one["id"], r["objectId"], r["qualifier"]) for one in log[kind] for r in one["relationships"]]
        require(sorted(database.execute(f"SELECT * FROM {table}").fetchall()) == sorted(listed), f"the same {table}")
    tables = dict(database.execute("SELECT ocel_type, ocel_type_map FROM event_map_type"))
    for event in log["events"]:
        database.row_factory = sqlite3.Row
        row = database.execute(f'SELECT * FROM "event_{tables[event["type"]]}" WHERE ocel_id = ?', (event["id"],)).fetchone()
        database.row_factory = None
        require(row["ocel_time"] == event["time"], f"{event['id']}: the same time")
        for attribute in event["attributes"]:
            require(row[attribute["name"]] == attribute["value"], f"{event['id']}: {attribute}")


with open(sys.argv[1], encoding="utf-8") as file:
    log = json.load(file)
database = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
judge_json(log)
judge_tables(database)
judge_same(log, database)
for finding in findings:
    print(finding)
print(f"{len(log['events'])} events, {len(log['objects'])} objects, {len(findings)} findings")
sys.exit(1 if findings or not log["events"] else 0)
