# shellcheck shell=bash
# What every script here begins with: the folder, the compiler, and how to say, skip and refuse.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Debian's Rust, where tools/setup had to take it: see there.
if [[ -d .tools/rust/bin && ${CAMPGRID_RUST:-} != own ]]; then
  PATH="$PWD/.tools/rust/bin:$PATH"
fi
# Tools that tools/setup built for this checkout.
PATH="$PWD/.tools/bin:$PATH"
export PATH

# Where cargo leaves binaries.
# shellcheck disable=SC2034 # the scripts that source this use it
target="${CARGO_TARGET_DIR:-target}"

say() { printf '\033[1m== %s\033[0m\n' "$*"; }

# One thing that is right already, or has just been made so.
note() { printf '   %s\n' "$*"; }

fail() {
  printf 'campgrid: %s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" > /dev/null; }

# Whether as_root can work without asking anybody for a password.
can_root() { [[ $EUID -eq 0 ]] || { have sudo && sudo -n true 2> /dev/null; }; }

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

# Installs Debian packages; fails where that cannot be done here.
apt_install() {
  have apt-get && can_root || return 1
  note "apt-get install $*"
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null
}

# Where chromium is, or nothing.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [[ -n $name ]] && have "$name"; then
      command -v "$name"
      return
    fi
  done
}

# The folder with initdb and pg_ctl, or nothing. Debian keeps them out of the PATH.
find_postgres() {
  local folder
  for folder in $(dirname "$(command -v initdb || echo /none/initdb)") /usr/lib/postgresql/*/bin; do
    if [[ -x $folder/initdb && -x $folder/pg_ctl ]]; then
      echo "$folder"
      return
    fi
  done
}
