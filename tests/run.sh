#!/bin/sh
# Installs what the tests need, builds with warnings as errors, checks formatting, runs every test.
# The last line is "N passed, N failed, N skipped".
set -eu
cd "$(dirname "$0")/.."
. src/install.sh

need_dotnet
need_chromium
need_command pdfinfo poppler-utils
need_command pdftotext poppler-utils
need_command qpdf qpdf
need_postgres

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build ProductProcess.sln -c Release -warnaserror
dotnet format ProductProcess.sln --verify-no-changes --no-restore --exclude-diagnostics IDE0005

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
(cd tests && dotnet test --solution ../ProductProcess.sln -c Release --no-build) > "$log" 2>&1 || status=$?
cat "$log"
count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$log" | tail -n 1; }
passed=$(count succeeded); failed=$(count failed); skipped=$(count skipped)
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "$status" -eq 0 ] && [ "${failed:-1}" -eq 0 ] && [ "${skipped:-1}" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
