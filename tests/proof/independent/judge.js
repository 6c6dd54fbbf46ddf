// Judges proofs with @transmute/rfc9162 (npm), a program nobody of this project wrote: it checks the tree,
// Node's own crypto the signatures. Prints "accept NAME" or "reject NAME" for each line of FOLDER/expected.
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const RFC9162 = require('@transmute/rfc9162').default;

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));
const require_ = (truth, why) => { if (!truth) throw new Error(why); };

const [name, id, ...rest] = read('vkey').trim().split('+');
const material = rest.join('+'); // Base64 has plus signs of its own.
const prefix = Buffer.from('302a300506032b6570032100', 'hex'); // SubjectPublicKeyInfo of Ed25519
const key = crypto.createPublicKey({
  key: Buffer.concat([prefix, Buffer.from(material, 'base64').subarray(1)]), format: 'der', type: 'spki' });

function checkpoint(note) {
  const cut = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, cut);
  const ours = note.slice(cut + 1).split('\n').filter((line) => line.startsWith('\u2014 ' + name + ' '))
    .map((line) => Buffer.from(line.split(' ')[2], 'base64')).filter((s) => s.subarray(0, 4).toString('hex') === id);
  require_(ours.length > 0, 'not signed by this key');
  for (const s of ours) require_(crypto.verify(null, Buffer.from(text), key, s.subarray(4)), 'forged');
  const [origin, size, root] = text.split('\n');
  require_(origin === name, 'another log');
  return { size: Number(size), root: bytes(root) };
}

async function entry(text) {
  const cut = text.indexOf('\n\n');
  const lines = text.slice(0, cut).split('\n');
  const { size, root } = checkpoint(text.slice(cut + 2));
  const leaf = await RFC9162.leaf(bytes(lines[1].slice('extra '.length)));
  return RFC9162.verifyInclusionProof(root, leaf, {
    log_id: '', tree_size: size, leaf_index: Number(lines[2].slice('index '.length)),
    inclusion_path: lines.slice(3).map(bytes) });
}

async function growth(oldNote, text) {
  const cut = text.indexOf('\n\n');
  const lines = text.slice(0, cut).split('\n');
  const [older, newer] = [checkpoint(oldNote), checkpoint(text.slice(cut + 2))];
  require_(lines[0] === 'old ' + older.size, 'about another checkpoint');
  // The package leaves step 2 of RFC 9162, section 2.1.4.2, to the caller.
  const known = (older.size & (older.size - 1)) === 0 ? [older.root] : [];
  return RFC9162.verifyConsistencyProof(older.root, newer.root, {
    log_id: '', tree_size_1: older.size, tree_size_2: newer.size,
    consistency_path: known.concat(lines.slice(1).map(bytes)) });
}

(async () => {
  for (const line of read('expected').trim().split('\n')) {
    const sample = line.split(' ')[1];
    let good = false;
    try {
      good = fs.existsSync(path.join(folder, sample + '.proof'))
        ? await entry(read(sample + '.proof'))
        : await growth(read(sample + '.old'), read(sample + '.growth'));
    } catch (error) { good = false; }
    console.log((good ? 'accept ' : 'reject ') + sample);
  }
})();
