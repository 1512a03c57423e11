# Sourced by demo.sh and tests/run.sh: finds what is needed, installs it on Debian as root, elsewhere names it.

need_dotnet() {
    if command -v dotnet > /dev/null 2>&1 && dotnet --list-sdks | grep -q '^10\.'; then return 0; fi
    echo "The .NET 10 SDK is needed and was not found. Install it from https://dot.net/download and run this again." >&2
    exit 3
}

# need_command COMMAND DEBIAN-PACKAGE
need_command() {
    command -v "$1" > /dev/null 2>&1 && return 0
    install_package "$2" && command -v "$1" > /dev/null 2>&1 && return 0
    echo "'$1' is needed (Debian package: $2). Install it and run this again." >&2
    exit 3
}

# The server's programs lie beside the path on Debian; only the tests start one.
need_postgres() {
    for program in /usr/lib/postgresql/*/bin/initdb; do [ -x "$program" ] && return 0; done
    install_package postgresql && return 0
    echo "A PostgreSQL server is needed for the tests (Debian package: postgresql). Install it and run this again." >&2
    exit 3
}

need_chromium() {
    for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
        command -v "$name" > /dev/null 2>&1 && return 0
    done
    install_package chromium && return 0
    echo "Chromium, Chrome or Edge is needed to print PDFs. Install one of them; without it only the HTML is written." >&2
    return "${1:-1}"
}

install_package() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null 2>&1 || return 1
    echo "Installing $1 ..."
    if [ -z "${apt_updated:-}" ]; then apt-get update -qq || return 1; apt_updated=yes; fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" > /dev/null
}
