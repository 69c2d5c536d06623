#!/bin/bash
# Installs what the tests need, builds them (preset ci: warnings are errors) and runs them all.
# Works as root, without display, network (once installed) or terminal. Arguments go to ctest: tests/run.sh -R billing
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$root/installer/common.sh"
exec </dev/null

install_packages "$root/installer/packages.txt" "$root/tests/packages.txt"
say "Building the tests into build/ci."
build ci

runtime_dir=$(mktemp -d)
trap 'rm -rf "$runtime_dir"' EXIT
export XDG_RUNTIME_DIR=$runtime_dir
ctest --test-dir "$root/build/ci" --output-on-failure --parallel 2 "$@"
