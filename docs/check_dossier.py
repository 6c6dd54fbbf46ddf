#!/usr/bin/env python3
"""Checks a dossier of ksdpl without ksdpl; it needs nothing but Python 3.6, and verify_proof.py beside it.

    check_dossier.py [VERIFIER_KEY] [FOLDER]      the folder the archive was unpacked to; default: where this file lies

Take both scripts and the key from elsewhere than the dossier: with its own key and scripts only that it fits together is
shown. Not proved: sampul.html, riwayat.csv, sealed texts, and that no entry came after the last one shown.
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
    return listed

def check_proofs(folder, manifest, key):
    """Every entry of the case lies in the one signed journal, and none before the last one shown is left out."""
    note, leaves = read(folder, "bukti/checkpoint").decode(), {}
    size, root = verify_proof.checkpoint(note, key)
    check((manifest["log_size"], manifest["root"], manifest["journal"]) == (size, root.hex(), note.split("\n")[0]),
          "manifest.json is not about this checkpoint / bukan tentang checkpoint ini")
    for entry in manifest["entries"]:
        text = read(folder, entry["proof"]).decode()
        try:
            verify_proof.prove_entry(key, text)
            leaf = json.loads(verify_proof.b64(text.split("\n")[1][6:]))
            same = leaf["seq"] == entry["entry"] == int(text.split("\n")[2][6:]) and leaf["case"] == manifest["case"]
            check(same and text.split("\n\n", 1)[1] == note, entry["proof"], "is of another entry / entri lain")
            leaves[leaf["seq"]] = leaf
        except (AssertionError, ValueError, IndexError, KeyError, TypeError) as error:
            check(False, entry["proof"], "proves nothing / tidak membuktikan apa pun:", error)
    check(sorted(leaf["case_seq"] for leaf in leaves.values()) == list(range(1, len(leaves) + 1)),
          "entries of the case are missing or twice / ada entri yang hilang atau ganda")
    return leaves

def check_papers(folder, manifest, leaves, listed):
    """Every paper is the very one whose seal stands in its entry, or named as held back."""
    told = {paper["entry"]: paper for paper in manifest["documents"] + manifest["withheld"]}
    for seq, leaf in leaves.items():
        if leaf["kind"] != "document_filed": continue
        paper, kind = told.pop(seq, {}), leaf["body"]["document"]
        check(paper.get("document") == kind, "entry", seq, kind, "is neither here nor held back / tidak disebut")
        if "name" not in paper: continue
        check(paper["name"].startswith("dokumen/%04d-%s" % (seq, kind)), paper["name"], "is misnamed / salah nama")
        content = read(folder, paper["name"]) if paper["name"] in listed else b""
        seal = hashlib.sha256(bytes.fromhex(paper["salt"]) + content).hexdigest()
        check(seal == leaf["body"]["content"]["commitment"], paper["name"], "is not the paper on record / bukan dokumen tercatat")
    named = {paper["name"] for paper in manifest["documents"]}
    check(not told and named == {name for name in listed if name.startswith("dokumen/")}, "papers of no entry / dokumen tanpa entri")

def check_history(folder, leaves):
    """riwayat.jsonl says what stands openly in the entries."""
    rows = [json.loads(line) for line in read(folder, "riwayat.jsonl").decode().splitlines()]
    check([row["seq"] for row in rows] == sorted(leaves), "riwayat.jsonl has other entries / memuat entri lain")
    for row in rows:
        leaf = leaves.get(row["seq"], {})
        for name, value in dict(leaf, **leaf.get("body", {})).items():
            plain = isinstance(value, (str, int)) or isinstance(value, list) and not any(isinstance(v, dict) for v in value)
            if plain and row.get(name) is not None:
                check(row[name] == value, "riwayat.jsonl:", row["seq"], name, "differs / berbeda")

def main(arguments):
    folder = next((a for a in arguments if os.path.isdir(a)), os.path.dirname(os.path.abspath(__file__)))
    key = next((a for a in arguments if not os.path.isdir(a)), None)
    manifest, listed = json.loads(read(folder, "manifest.json")), check_sums(folder)
    if not key: print("NOTE / CATATAN: the key in the dossier itself is used / kunci dari dosir ini sendiri")
    leaves = check_proofs(folder, manifest, key or manifest["verifier_key"])
    check_papers(folder, manifest, leaves, listed)
    check_history(folder, leaves)
    if wrong: sys.exit("\n".join("WRONG / SALAH: " + words for words in wrong))
    print("PROVED / TERBUKTI: %s: %d files, %d papers, %d entries up to #%d of a log of %d" % (manifest["case"],
          len(listed), len(manifest["documents"]), len(leaves), max(leaves), manifest["log_size"]))

if __name__ == "__main__":
    try: main(sys.argv[1:])
    except Exception as error: sys.exit("NOT A DOSSIER / BUKAN DOSIR: %s %s" % (type(error).__name__, error))
