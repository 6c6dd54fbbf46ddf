"""Replays histories against the published table, without any of our code, and compares.

    replay.py SAMPLES_PROGRAM COUNT SEED     compares its verdicts on made histories with ours
    replay.py TABLE.json HISTORY.json ...    prints what it finds in `ksdpl history --format json`

TABLE.json is the first line that SAMPLES_PROGRAM prints. It judges the order of the moves and the
time limits; a history of statements is not judged. Standard library only.
"""

import datetime
import json
import subprocess
import sys
from collections import deque

HOLD = ("berjalan", "ditunda")


class Table:
    def __init__(self, table):
        self.rows = {}
        self.by_move = {}
        self.leaving = {}
        for row in table["rows"]:
            self.rows[row["source"], row["move"]] = row
            self.by_move.setdefault(row["move"], []).append(row)
            self.leaving.setdefault(row["source"], []).append(row)
        self.stages = table["stages"]
        self.limits = {limit["step"]: limit for limit in table["limits"]}
        self.free = {datetime.date.fromisoformat(day) for day in table["free_days"]}

    def way(self, start, goal):
        """The rows of a shortest way, or None."""
        came = {start: None}
        queue = deque([start])
        while queue:
            stage = queue.popleft()
            if stage == goal:
                rows = []
                while came[stage] is not None:
                    rows.append(came[stage])
                    stage = came[stage]["source"]
                return rows[::-1]
            for row in self.leaving.get(stage, []):
                if row["target"] not in came:
                    came[row["target"]] = row
                    queue.append(row["target"])
        return None

    def runs_out(self, start, days):
        day = start
        while days > 0:
            day += datetime.timedelta(days=1)
            if day.weekday() < 5 and day not in self.free:
                days -= 1
        return day


class Replay:
    def __init__(self, table):
        self.table = table
        self.at = "awal"
        self.hold = "berjalan"
        self.held_told = False
        self.exits = {}       # stage -> (step, day) by which it was last left
        self.last = None      # (step, move, day) of the last move made
        self.jumped = set()   # stages that were jumped over
        self.visits = {}      # stage -> the steps taken since it was come to, with their days
        self.found = []

    def come_to(self, stage):
        self.at = stage
        self.visits[stage] = {}

    def enter(self, row, event):
        if row["source"] not in HOLD:
            self.exits[row["source"]] = (event["step"], event["effective"])
            self.jumped.discard(row["source"])
            self.come_to(row["target"])
        else:
            self.hold = row["target"]
        self.last = (event["step"], event["move"], event["effective"])

    def tell(self, event, what):
        self.found.append([event["seq"], what])

    def move(self, event):
        move = event["move"]
        region = self.hold if (self.hold, move) in self.table.rows else self.at
        row = self.table.rows.get((region, move))
        # The same move may leave two stages; a step of one is not a step of the other.
        home = self.table.stages[event["step"]]
        if row is None or home not in ("", "pelaksanaan", row["source"]):
            return self.out_of_order(event)
        if row["held_back"] and self.hold == "ditunda" and not self.held_told:
            self.held_told = True
            self.tell(event, "order")
        for need in row["needs"]:
            if need not in self.visits.get(row["source"], {}):
                self.tell(event, "order")
        self.limit(event)
        self.enter(row, event)

    def out_of_order(self, event):
        day = event["effective"]
        rows = self.table.by_move[event["move"]]
        stage = self.table.stages[event["step"]]
        row = next((r for r in rows if r["source"] == stage), rows[0])
        if row["source"] in self.jumped:
            self.jumped.discard(row["source"])
            self.limit(event)
            return
        again = self.exits.get(row["source"]) == (event["step"], day)
        if again or self.last == (event["step"], event["move"], day):
            self.tell(event, "order")
            return
        self.tell(event, "order")
        here = self.hold if row["source"] in HOLD else self.at
        way = self.table.way(here, row["source"])
        if way is None:
            return
        self.jumped.update(r["source"] for r in way)
        self.enter(row, event)

    def step(self, event):
        stage = self.table.stages[event["step"]]
        if stage and stage != self.at:
            way = self.table.way(self.at, stage)
            if way is not None and (stage not in self.exits or len(way) == 1):
                self.tell(event, "order")
                self.come_to(stage)
        self.visits.setdefault(stage, {})[event["step"]] = event["effective"]

    def limit(self, event):
        limit = self.table.limits.get(event["step"])
        if limit is None:
            return
        start = self.visits.get(self.table.stages[event["step"]], {}).get(limit["starts"])
        if start is None:
            self.tell(event, "undecided")
            return
        due = self.table.runs_out(datetime.date.fromisoformat(start), limit["days"])
        if datetime.date.fromisoformat(event["effective"]) > due:
            self.tell(event, "late")

    def run(self, events):
        for event in events:
            if event["kind"] != "step_recorded" or event.get("annulled"):
                continue
            if event.get("move"):
                self.move(event)
            else:
                self.step(event)
        return sorted(self.found)


def compare(program, count, seed):
    lines = subprocess.run(
        [program, count, seed], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.splitlines()
    table = Table(json.loads(lines[0]))
    told = {}
    for line in lines[1:]:
        sample = json.loads(line)
        ours = sorted(sample["verdicts"])
        theirs = Replay(table).run(sample["events"])
        if ours != theirs:
            print(f"they differ ({sample['plant']}): the engine {ours}, the replay {theirs}")
            for event in sample["events"]:
                if event["kind"] == "step_recorded":
                    print("  ", event["seq"], event["effective"], event["step"], event["move"])
            return 1
        seen = told.setdefault(sample["plant"], [0, 0])
        seen[0] += 1
        seen[1] += len(ours)
    for plant, (logs, verdicts) in sorted(told.items()):
        print(f"{plant}: {logs} histories, {verdicts} verdicts, all the same")
    # A comparison of nothing with nothing proves nothing.
    wanted = ("skipped", "swapped", "repeated", "late")
    return 0 if all(told.get(plant, [0, 0])[1] > 0 for plant in wanted) else 1


def judge(table_file, histories):
    with open(table_file, encoding="utf-8") as file:
        table = Table(json.loads(file.readline()))
    for name in histories:
        with open(name, encoding="utf-8") as file:
            history = json.load(file)
        for seq, what in Replay(table).run(history["events"]):
            print(f"{history['case']} #{seq}: {what}")
    return 0


def main(words):
    if len(words) == 3 and words[1].isdigit():
        return compare(*words)
    if len(words) >= 2:
        return judge(words[0], words[1:])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
