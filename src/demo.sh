#!/bin/sh
# Installs what is missing, builds, and runs the demo: a simulated organisation, read over HTTP, to both briefings.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/install.sh"

need_dotnet
need_chromium || true

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build "$here/ProductProcess.App/ProductProcess.App.csproj" -c Release -v quiet
exec dotnet "$here/ProductProcess.App/bin/Release/net10.0/productprocess.dll" demo "$@"
