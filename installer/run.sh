#!/bin/bash
# From a clone to the window of Electruc, on Debian 12 or Ubuntu 24.04: installs the missing packages, builds, starts.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$root/installer/common.sh"

usage() {
    cat <<'USAGE'
installer/run.sh [--build-only] [options of the program…]

Installs the packages that are missing, builds Electruc into build/release and starts it.
Without a display it plays the guided tour instead and leaves its pictures in build/tour.

  --build-only   stop once the program is built
  --help         this text; the program's own options: build/release/bin/electruc --help
USAGE
}

build_only=no
arguments=()
for argument in "$@"; do
    case $argument in
        --build-only) build_only=yes ;;
        --help | -h) usage; exit 0 ;;
        *) arguments+=("$argument") ;;
    esac
done

program="$root/build/release/bin/electruc"
if [ ! -x "$program" ] || ! is_built release; then
    install_packages "$root/installer/packages.txt"
    say "Building Electruc into build/release. The first time takes several minutes."
    build release
fi
if [ "$build_only" = yes ]; then
    say "Built: $program and ${program}ctl"
    exit 0
fi

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    export QT_QPA_PLATFORM=offscreen
    if [[ " ${arguments[*]-} " != *" --"@(tour|screenshots|version|help)[\ =]* ]]; then
        say "There is no display here. Playing the tour without a window; its pictures go to build/tour."
        arguments+=(--tour "$root/build/tour" --data "$root/build/tour/data")
    fi
fi
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
fi
exec "$program" "${arguments[@]}"
