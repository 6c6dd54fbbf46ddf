#!/usr/bin/env python3
"""Checks a proof of ksdpl without ksdpl; it needs nothing but Python 3.6 and the verifier key of the log.

    verify_proof.py VERIFIER_KEY ENTRY.tlog-proof          is this entry in the signed journal?
    verify_proof.py VERIFIER_KEY OLD.checkpoint GROWTH     did the journal only grow since? (checkpoint --since)

Memeriksa bukti ksdpl tanpa ksdpl. Prints what was proved and ends with 0; anything else ends with 1.
Formats: c2sp.org/signed-note, tlog-checkpoint, tlog-proof, tlog-witness; RFC 6962, RFC 8032, RFC 9162.
"""
import base64, hashlib, sys
if not __debug__: sys.exit("run it without -O: every check is an assertion / jalankan tanpa -O")
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

def b64(text):
    data = base64.b64decode(text, validate=True)
    assert base64.b64encode(data).decode() == text, "base64"
    return data

def add(p, q):  # Edwards curve, extended coordinates (RFC 8032, section 5.1.4)
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)

def mul(n, p):
    if n == 0: return (0, 1, 1, 0)
    return add(mul(n >> 1, add(p, p)), p if n & 1 else (0, 1, 1, 0))

def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P: x = x * pow(2, (P - 1) // 4, P) % P
    assert y < P and (x * x - x2) % P == 0 and (x or not sign), "no point of the curve"
    x = P - x if x & 1 != sign else x
    return (x, y, 1, x * y % P)
BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def signed(key, text, signature):
    s = int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    p, q = mul(s, BASE), add(point(signature[:32]), mul(h, point(key)))
    return len(signature) == 64 and s < L and not (p[0] * q[2] - q[0] * p[2]) % P and not (p[1] * q[2] - q[1] * p[2]) % P

def checkpoint(note, verifier_key):
    name, key_id, key = verifier_key.split("+", 2)
    text, lines = note[:note.rindex("\n\n") + 1], note[note.rindex("\n\n") + 2:]
    ours = [b64(l.split(" ")[2]) for l in lines.splitlines() if l.startswith("\u2014 " + name + " ")]
    ours = [s[4:] for s in ours if s[:4].hex() == key_id]
    assert ours and b64(key)[0] == 1, "not signed by this key"
    assert all(signed(b64(key)[1:], text.encode(), s) for s in ours), "forged signature"
    origin, size, root = text.split("\n")[:3]
    assert origin == name and size == str(int(size)), "another log"
    return int(size), b64(root)
def node(left, right): return hashlib.sha256(b"\1" + left + right).digest()

def climb(path, fn, sn, low, high):  # RFC 9162, sections 2.1.3.2 and 2.1.4.2
    for h in path:
        assert sn > 0, "the path is too long"
        if fn & 1 or fn == sn:
            low, high = node(h, low), node(h, high)
            while not fn & 1: fn, sn = fn >> 1, sn >> 1
        else:
            high = node(high, h)
        fn, sn = fn >> 1, sn >> 1
    assert sn == 0, "the path is too short"
    return low, high

def prove_entry(verifier_key, text):
    head, note = text.split("\n\n", 1)
    lines = head.split("\n")
    assert lines[0] == "c2sp.org/tlog-proof@v1" and lines[1].startswith("extra "), "not a proof of ksdpl"
    leaf, index = b64(lines[1][6:]), int(lines[2][6:])
    size, root = checkpoint(note, verifier_key)
    assert lines[2] == "index %d" % index and 0 <= index < size, "no such entry"
    start = hashlib.sha256(b"\0" + leaf).digest()
    assert climb([b64(l) for l in lines[3:]], index, size - 1, start, start)[1] == root, "the path leads elsewhere"
    return "entry #%d of %d: %s" % (index, size, leaf.decode())

def prove_growth(verifier_key, old_note, text):
    head, note = text.split("\n\n", 1)
    (old, old_root), (new, new_root) = checkpoint(old_note, verifier_key), checkpoint(note, verifier_key)
    path, fn, sn = [b64(l) for l in head.split("\n")[1:]], old - 1, new - 1
    assert head.split("\n")[0] == "old %d" % old and 0 < old <= new, "about another checkpoint"
    if old == new: fn = sn = 0
    while fn & 1: fn, sn = fn >> 1, sn >> 1
    start = path.pop(0) if old & (old - 1) and old < new else old_root
    assert climb(path, fn, sn, start, start) == (old_root, new_root), "not the same history"
    return "%d entries, then only added to: %d" % (old, new)

if __name__ == "__main__":
    if len(sys.argv) not in (3, 4): sys.exit(__doc__)
    try:
        texts = [open(name, encoding="utf-8", newline="").read() for name in sys.argv[2:]]
        print("PROVED / TERBUKTI:", (prove_entry if len(texts) == 1 else prove_growth)(sys.argv[1], *texts))
    except (AssertionError, ValueError, IndexError, OSError) as error:
        sys.exit("NOT PROVED / TIDAK TERBUKTI: %s" % (error or type(error).__name__))
