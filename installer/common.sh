# Shared by installer/run.sh and tests/run.sh: packages, presets, build. Sourced by bash, with $root set to the
# folder of the clone.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

is_available() {
    [ -n "$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p' | grep -v '(none)')" ]
}

# Prints the entries of the given lists of which no alternative is installed.
missing_packages() {
    # One call for all of them: this runs at each start.
    local installed entry alternative found
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@" | sort -u | while read -r entry; do
        found=no
        for alternative in ${entry//|/ }; do
            if grep -qxF "$alternative" <<<"$installed"; then found=yes; break; fi
        done
        [ "$found" = yes ] || printf '%s\n' "$entry"
    done
}

# install_packages LIST…: installs what is missing, and nothing else. Needs no network when nothing is missing.
install_packages() {
    command -v dpkg-query >/dev/null || {
        say "This is not Debian or Ubuntu: the packages of $* are taken as installed."
        return 0
    }
    local missing entry alternative chosen as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing, and only an administrator can install them:
$missing
Ask for: apt-get install $(tr '\n' ' ' <<<"${missing//|*/}")"
        as_root=(sudo)
        say "Your password may be asked: it is needed to install packages."
    fi
    export DEBIAN_FRONTEND=noninteractive
    say "Reading the list of packages…"
    "${as_root[@]}" apt-get update -q >/dev/null || say "The list of packages could not be refreshed; going on with the one that is here."

    local names=()
    while read -r entry; do
        chosen=${entry%%|*}
        for alternative in ${entry//|/ }; do
            if is_available "$alternative"; then chosen=$alternative; break; fi
        done
        names+=("$chosen")
    done <<<"$missing"
    say "Installing ${#names[@]} packages: ${names[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${names[@]}" \
        </dev/null || fail "The packages could not be installed. Is this machine connected to the network? Try again then."
}

# The presets live in installer/: CMake wants them at the top.
link_presets() {
    [ -e "$root/CMakeUserPresets.json" ] || ln -s installer/CMakePresets.json "$root/CMakeUserPresets.json"
}

# configure PRESET: once; afterwards the build itself notices what changed.
configure() {
    local build="$root/build/$1"
    link_presets
    if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        say "This folder was moved since the last build: starting the build afresh."
        rm -rf "$build"
    fi
    [ -f "$build/build.ninja" ] || (cd "$root" && cmake --preset "$1" -Wno-dev --log-level=WARNING)
}

# is_built PRESET: true when nothing that the build reads is newer than the last build that succeeded.
is_built() {
    local stamp="$root/build/$1/.built"
    [ -f "$stamp" ] || return 1
    local inputs=() entry
    for entry in CMakeLists.txt app forms resources translations demo-data installer/CMakePresets.json; do
        [ ! -e "$root/$entry" ] || inputs+=("$root/$entry")
    done
    [ -z "$(find "${inputs[@]}" -newer "$stamp" -print -quit)" ]
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    local started="$root/build/$preset/.building"
    configure "$preset"
    touch "$started" # before the build: what is edited meanwhile is built next time
    cmake --build "$root/build/$preset" ${1:+--target "$@"}
    mv "$started" "$root/build/$preset/.built"
}
