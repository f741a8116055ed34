// Verifies with the modules of golang.org and transparency-dev what tlog_write.js wrote: the checkpoint by the keys of
// log and witness, each proof of an entry, and each proof of growth. Argument: the folder. Exits 1 when one fails, and
// when a proof of another entry passes.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	f_log "github.com/transparency-dev/formats/log"
	f_note "github.com/transparency-dev/formats/note"
	f_proof "github.com/transparency-dev/formats/proof"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"
)

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Println("FAILED:", err)
		os.Exit(1)
	}
	return value
}

func main() {
	folder := os.Args[1]
	read := func(name string) []byte { return must(os.ReadFile(filepath.Join(folder, name))) }
	log := must(note.NewVerifier(string(read("log.vkey"))))
	witness := must(f_note.NewVerifierForCosignatureV1(string(read("witness.vkey"))))

	inclusions := 0
	for _, path := range must(filepath.Glob(filepath.Join(folder, "proofs", "*.tlog-proof"))) {
		var p f_proof.TLogProof
		must(0, p.Unmarshal(must(os.ReadFile(path))))
		cp, _, opened, err := f_log.ParseCheckpoint(p.Checkpoint, log.Name(), log, witness)
		must(0, err)
		if len(opened.Sigs) != 2 {
			must(0, fmt.Errorf("%d signatures instead of 2", len(opened.Sigs)))
		}
		hashes := [][]byte{}
		for _, hash := range p.Hashes {
			hashes = append(hashes, hash[:])
		}
		leaf := rfc6962.DefaultHasher.HashLeaf(p.ExtraData)
		must(0, proof.VerifyInclusion(rfc6962.DefaultHasher, p.Index, cp.Size, leaf, hashes, cp.Hash))
		if proof.VerifyInclusion(rfc6962.DefaultHasher, p.Index^1, cp.Size, leaf, hashes, cp.Hash) == nil {
			must(0, fmt.Errorf("%s passes at another index", path))
		}
		inclusions++
	}

	var growths []struct {
		From, To         uint64
		FromRoot, ToRoot []byte
		Proof            [][]byte
	}
	must(0, json.Unmarshal(read("growths.json"), &growths))
	for _, g := range growths {
		must(0, proof.VerifyConsistency(rfc6962.DefaultHasher, g.From, g.To, g.Proof, g.FromRoot, g.ToRoot))
	}
	if inclusions == 0 || len(growths) == 0 {
		must(0, fmt.Errorf("nothing was compared"))
	}
	fmt.Printf("%d inclusion and %d consistency proofs, signed by log and witness\n", inclusions, len(growths))
}
