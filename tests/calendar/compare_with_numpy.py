"""Compares counts of hari kerja with numpy's busday functions, an implementation of other people.

    compare_with_numpy.py PROGRAM [ROUNDS [SEED]]

PROGRAM is ksdpl_working_days. Each round makes a random set of free days (some on weekends, some
years with none, some with long runs) and asks 500 terms and 500 spans of it; 200 rounds are 100,000
of each. The same seed makes the same questions. Exit 0 when every answer agrees, 1 otherwise.
"""

import subprocess
import sys

import numpy as np

QUESTIONS = 500
FIRST = np.datetime64("1990-01-01")
DAYS = int((np.datetime64("2090-01-01") - FIRST).astype(int))


def free_days(random):
    """A random set of free days: up to 40 a year over the century, and sometimes a long run."""
    count = int(random.integers(0, 4000))
    days = FIRST + random.integers(0, DAYS, count)
    if random.random() < 0.5:
        start = FIRST + int(random.integers(0, DAYS))
        days = np.concatenate([days, start + np.arange(int(random.integers(1, 60)))])
    return np.unique(days)


def questions(random, free):
    """Start days and terms, half of the starts near a free day, where counts go wrong first."""
    starts = FIRST + random.integers(0, DAYS, QUESTIONS)
    if len(free):
        near = random.choice(free, QUESTIONS // 2) + random.integers(-3, 4, QUESTIONS // 2)
        starts[: QUESTIONS // 2] = near
    terms = random.integers(1, 150, QUESTIONS)
    terms[::3] = 45
    return starts, terms


def asked(free, starts, terms, ends):
    lines = ["libur " + " ".join(map(str, free))]
    lines += [f"jatuh {start} {term}" for start, term in zip(starts, terms)]
    lines += [f"hitung {start} {end}" for start, end in zip(starts, ends)]
    return "\n".join(lines) + "\n"


def expected(free, starts, terms, ends):
    calendar = np.busdaycalendar(weekmask="1111100", holidays=free)
    # Day 0 may be a free day: going back to the last working day first, the term-th working day
    # after it is the term-th after day 0.
    due = np.busday_offset(starts, terms, roll="backward", busdaycal=calendar)
    # busday_count leaves out the end and takes in the beginning; we count the other way round.
    spans = np.busday_count(starts + 1, ends + 1, busdaycal=calendar)
    return [str(day) for day in due] + [str(span) for span in spans]


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20180713
    random = np.random.default_rng(seed)
    text, wanted = [], []
    for _ in range(rounds):
        free = free_days(random)
        starts, terms = questions(random, free)
        ends = starts + random.integers(0, 300, QUESTIONS)
        text.append(asked(free, starts, terms, ends))
        wanted += expected(free, starts, terms, ends)
    run = subprocess.run([program], input="".join(text), capture_output=True, text=True, check=True)
    answers = run.stdout.split("\n")[:-1]
    asking = [line for part in text for line in part.split("\n") if line and line[0] != "l"]
    if len(answers) != len(wanted):
        sys.exit(f"{len(answers)} answers to {len(wanted)} questions")
    wrong = [i for i, answer in enumerate(answers) if answer != wanted[i]]
    for i in wrong[:20]:
        print(f"{asking[i]}: ours {answers[i]}, numpy {wanted[i]}")
    print(f"numpy {np.__version__}, seed {seed}: {len(wanted)} questions, {len(wrong)} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
