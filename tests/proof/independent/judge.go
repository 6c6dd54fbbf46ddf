// Judges proofs with golang.org/x/mod/sumdb, a program nobody of this project wrote: note checks the
// signatures, tlog the tree. Prints "accept NAME" or "reject NAME" for each line of FOLDER/expected.
package main

import (
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func hash(text string) (h tlog.Hash, err error) {
	data, err := base64.StdEncoding.Strict().DecodeString(text)
	if err == nil && copy(h[:], data) != len(h) {
		err = errors.New("not a hash")
	}
	return h, err
}

func hashes(lines []string) (list []tlog.Hash, err error) {
	for _, line := range lines {
		h, err := hash(line)
		if err != nil {
			return nil, err
		}
		list = append(list, h)
	}
	return list, nil
}

func checkpoint(text string, key note.Verifier) (size int64, root tlog.Hash, err error) {
	opened, err := note.Open([]byte(text), note.VerifierList(key))
	if err != nil {
		return 0, root, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != key.Name() {
		return 0, root, errors.New("another log")
	}
	if size, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return 0, root, err
	}
	root, err = hash(lines[2])
	return size, root, err
}

func entry(text string, key note.Verifier) error {
	parts := strings.SplitN(text, "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	leaf, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	path, err := hashes(lines[3:])
	if err != nil {
		return err
	}
	size, root, err := checkpoint(parts[1], key)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(path, size, root, index, tlog.RecordHash(leaf))
}

func growth(old, text string, key note.Verifier) error {
	oldSize, oldRoot, err := checkpoint(old, key)
	if err != nil {
		return err
	}
	parts := strings.SplitN(text, "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	size, root, err := checkpoint(parts[1], key)
	if err != nil {
		return err
	}
	if lines[0] != fmt.Sprintf("old %d", oldSize) {
		return errors.New("about another checkpoint")
	}
	path, err := hashes(lines[1:])
	if err != nil {
		return err
	}
	return tlog.CheckTree(path, size, root, oldSize, oldRoot)
}

func main() {
	folder := os.Args[1]
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(folder, name))
		fail(err)
		return string(data)
	}
	key, err := note.NewVerifier(strings.TrimSpace(read("vkey")))
	fail(err)
	for _, line := range strings.Split(strings.TrimSpace(read("expected")), "\n") {
		name := strings.Fields(line)[1]
		var err error
		if _, missing := os.Stat(filepath.Join(folder, name+".proof")); missing == nil {
			err = entry(read(name+".proof"), key)
		} else {
			err = growth(read(name+".old"), read(name+".growth"), key)
		}
		if err == nil {
			fmt.Println("accept", name)
		} else {
			fmt.Println("reject", name)
		}
	}
}
