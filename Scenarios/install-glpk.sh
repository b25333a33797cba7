#!/usr/bin/env bash
# Installs GLPK's headers if they are missing: the one thing that Swift's package manager cannot fetch.
set -euo pipefail

here() {
  for folder in /usr/include /usr/local/include /opt/homebrew/include; do
    [ -e "$folder/glpk.h" ] && return 0
  done
  return 1
}
refuse() {
  printf 'GLPK is missing and cannot be installed from here: %s\nInstall libglpk-dev (Debian, Ubuntu) or glpk (Homebrew), then run this again.\n' "$1" >&2
  exit 1
}

here && exit 0
command -v apt-get >/dev/null || refuse 'there is no apt-get.'
root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || refuse 'not root, and there is no sudo.'
  root=(sudo)
fi
printf '== installing libglpk-dev\n'
export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update -qq || refuse 'apt-get update failed.'
"${root[@]}" apt-get install -y -qq libglpk-dev >/dev/null || refuse 'apt-get install failed.'
here || refuse 'libglpk-dev is installed, but glpk.h is nowhere to be found.'
