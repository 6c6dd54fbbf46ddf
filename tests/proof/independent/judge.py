"""Prints "accept NAME" or "reject NAME" for each line of FOLDER/expected: judge.py VERIFIER FOLDER."""
import importlib.util
import pathlib
import sys

spec = importlib.util.spec_from_file_location("verifier", sys.argv[1])
verifier = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verifier)
folder = pathlib.Path(sys.argv[2])


def read(name):
    return (folder / name).read_bytes().decode()


key = read("vkey").strip()
for line in read("expected").splitlines():
    name = line.split()[1]
    try:
        if (folder / (name + ".proof")).exists():
            verifier.prove_entry(key, read(name + ".proof"))
        else:
            verifier.prove_growth(key, read(name + ".old"), read(name + ".growth"))
        print("accept", name)
    except (AssertionError, ValueError, IndexError):
        print("reject", name)
