#!/usr/bin/env bash
# Everything that must hold: types, lint and format, floors, and all tests, those with servers included.
# With DRAN_REQUIRE=all a skipped suite is a failure.
set -euo pipefail
cd "$(dirname "$0")/../.."

echo "== types"
npx tsc
echo "== lint and format"
npx biome check --error-on-warnings .
echo "== command"
npm run --silent build:cli
echo "== tests, servers included"
results=$(mktemp)
trap 'rm -f "$results"' EXIT
status=0
DRAN_SERVERS=1 npx vitest run --reporter=default --reporter=json --outputFile.json="$results" || status=$?
node tests/support/counts.js "$results"
exit "$status"
