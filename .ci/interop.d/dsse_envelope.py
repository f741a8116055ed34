"""Lets securesystemslib and in-toto's own library judge our envelopes and statements, and Tracegate judge theirs.

Usage: dsse_envelope.py <repository>. Exits 1 when one does not accept what the other signed, or accepts what nobody did.
"""

import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner, SSlibKey

repository = pathlib.Path(sys.argv[1])
VERSION = "OBJ.mortgage.v1.1"
node = ["node", str(repository / "build" / "node24.js")]


def new_key(folder, name):
    """A key pair in PEM files, and its public key under the id that Tracegate gives it."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / f"{name}.pem").write_bytes(pem)
    (folder / f"{name}.pub").write_bytes(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return private, SSlibKey.from_crypto(public, keyid=hashlib.sha256(der).hexdigest())


def accepted(envelope, key):
    try:
        envelope.verify([key], threshold=1)
        return True
    except VerificationError:
        return False


def tracegate_verdict(folder, envelope, key):
    """What `tracegate evidence verify` says of an envelope beside the record."""
    (folder / "approvals" / f"{VERSION}.dsse.json").write_text(json.dumps(envelope.to_dict()))
    command = ["evidence", "verify", VERSION, "--key", f"{key}.pub", "--format", "json"]
    run = subprocess.run(
        [*node, str(repository / "dist" / "cli.js"), *command], cwd=folder, capture_output=True, text=True
    )
    return json.loads(run.stdout)["verdict"]


def check(what, holds):
    print(f"{'agreed' if holds else 'DISAGREED'}: {what}")
    return holds


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for part in ("objectives", "approvals", "policies"):
        shutil.copytree(repository / part, folder / part)
    record = folder / "approvals" / f"{VERSION}.json"
    private, key = new_key(folder, "ours")
    _, stranger = new_key(folder, "stranger")

    signing = [*node, str(repository / ".ci" / "interop.d" / "sign_record.js"), str(record), str(folder / "ours.pem")]
    text = subprocess.run(signing, check=True, capture_output=True, text=True).stdout
    envelope = Envelope.from_dict(json.loads(text))
    statement = Statement.copy_from_pb(json_format.Parse(envelope.payload, statement_pb2.Statement()))
    statement.validate()
    results = [
        check("securesystemslib accepts our envelope", accepted(envelope, key)),
        check("and not by the key of a stranger", not accepted(envelope, stranger)),
        check("its payload is the record", envelope.payload == record.read_bytes()),
        check("in-toto reads it as a statement about the objective", statement.pb.subject[0].name.startswith("objectives/")),
        check("we accept our own", tracegate_verdict(folder, envelope, "ours") == "verified"),
    ]
    envelope.payload += b" "
    results.append(check("securesystemslib refuses it with a space more", not accepted(envelope, key)))
    results.append(check("and so do we", tracegate_verdict(folder, envelope, "ours") == "refuted"))

    theirs = Envelope(record.read_bytes(), "application/vnd.in-toto+json", {})
    theirs.sign(CryptoSigner(private, key))
    results.append(check("we accept an envelope of securesystemslib", tracegate_verdict(folder, theirs, "ours") == "verified"))
    results.append(check("and not by the key of a stranger", tracegate_verdict(folder, theirs, "stranger") == "refuted"))

sys.exit(0 if all(results) else 1)
