#!/usr/bin/env python3
"""Checks a dossier of ksdpl without ksdpl; it needs nothing but Python 3.6, and verify_proof.py beside it.

    check_dossier.py [VERIFIER_KEY] [FOLDER]      the folder the archive was unpacked to; default: where this file lies

Without VERIFIER_KEY the key in the dossier itself is taken: then only that the dossier fits together is shown, not whose
it is. Ask the office for its key once, by a way of its own.
Memeriksa dosir ksdpl tanpa ksdpl. Prints what was checked and ends with 0; anything wrong is named, and it ends with 1.
"""
import hashlib, json, os, sys
sys.dont_write_bytecode = True
import verify_proof

wrong = []

def check(holds, *words):
    if not holds: wrong.append(" ".join(str(w) for w in words))
    return holds

def read(folder, name):
    """Returns the content; of a file that is not there nothing, which check_sums has told."""
    path = os.path.join(folder, name)
    if not os.path.exists(path): return b""
    with open(path, "rb") as file: return file.read()

def check_sums(folder):
    """Every file is the one that was listed, and there is no other."""
    lines = read(folder, "SHA256SUMS").decode().splitlines()
    listed, found = {line[66:]: line[:64] for line in lines}, set()
    for place, _, names in os.walk(folder):
        for name in names:
            found.add(os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/"))
    for name in sorted(found - set(listed) - {"SHA256SUMS"}): check(False, name, "is not listed / tidak terdaftar")
    for name, digest in sorted(listed.items()):
        if check(name in found, name, "is missing / tidak ada"):
            check(hashlib.sha256(read(folder, name)).hexdigest() == digest, name, "was altered / diubah")
    return len(listed)

def check_proofs(folder, manifest, key):
    """Every entry of the case lies in the one signed journal, and none of the case is left out."""
    leaves, notes = {}, set()
    for entry in manifest["entries"]:
        text = read(folder, entry["proof"]).decode()
        try:
            verify_proof.prove_entry(key, text)
            lines = text.split("\n")
            leaf = json.loads(verify_proof.b64(lines[1][6:]))
            same = leaf["seq"] == entry["entry"] == int(lines[2][6:]) and leaf["case"] == manifest["case"]
            check(same, entry["proof"], "is of another entry / entri lain")
            leaves[leaf["seq"]] = leaf
            notes.add(text.split("\n\n", 1)[1])
        except (AssertionError, ValueError, IndexError, KeyError) as error:
            check(False, entry["proof"], "proves nothing / tidak membuktikan apa pun:", error)
    check(notes == {read(folder, "bukti/checkpoint").decode()}, "the proofs are not of one checkpoint / bukan satu checkpoint")
    check(sorted(leaf["case_seq"] for leaf in leaves.values()) == list(range(1, len(leaves) + 1)),
          "entries of the case are missing or twice / ada entri yang hilang atau ganda")
    return leaves

def check_papers(folder, manifest, leaves):
    """Every paper is the very one whose seal stands in its entry."""
    for paper in manifest["documents"]:
        content, name = read(folder, paper["name"]), paper["name"]
        body = leaves.get(paper["entry"], {}).get("body", {})
        seal = hashlib.sha256(bytes.fromhex(paper["salt"]) + content).hexdigest()
        check(seal == body.get("content", {}).get("commitment"), name, "is not the paper on record / bukan dokumen tercatat")
        check(body.get("document") == paper["document"], name, "is of another kind / jenisnya lain")

def check_history(folder, leaves):
    """The history for reading says what the entries say."""
    seen = []
    for line in read(folder, "riwayat.jsonl").decode().splitlines():
        row = json.loads(line)
        leaf = leaves.get(row["seq"], {})
        seen.append(row["seq"])
        for name in ("kind", "effective", "recorded"):
            check(row[name] == leaf.get(name), "riwayat.jsonl:", row["seq"], name, "differs / berbeda")
        for name in ("step", "outcome", "requirement", "verdict", "document"):
            stored = leaf.get("body", {}).get(name)
            check(stored is None or isinstance(stored, dict) or row.get(name) == stored,
                  "riwayat.jsonl: entry", row["seq"], name, "differs / berbeda")
    check(seen == sorted(leaves), "riwayat.jsonl has other entries / memuat entri lain")

def main(arguments):
    folder = next((a for a in arguments if os.path.isdir(a)), os.path.dirname(os.path.abspath(__file__)))
    key = next((a for a in arguments if not os.path.isdir(a)), None)
    manifest = json.loads(read(folder, "manifest.json"))
    if not key: print("NOTE / CATATAN: the key in the dossier itself is used / kunci dari dosir ini sendiri")
    files = check_sums(folder)
    leaves = check_proofs(folder, manifest, key or manifest["verifier_key"])
    check_papers(folder, manifest, leaves)
    check_history(folder, leaves)
    if wrong: sys.exit("\n".join("WRONG / SALAH: " + words for words in wrong))
    print("PROVED / TERBUKTI: %s: %d files, %d entries, %d papers, as the log of %d entries has them"
          % (manifest["case"], files, len(leaves), len(manifest["documents"]), manifest["log_size"]))

if __name__ == "__main__":
    try: main(sys.argv[1:])
    except (OSError, KeyError, ValueError) as error: sys.exit("NOT A DOSSIER / BUKAN DOSIR: %s" % error)
