#!/bin/bash
# A throw-away PostgreSQL cluster for the tests, on a private Unix socket: no port, no password, nothing left behind.
#
#   postgres.sh start FOLDER     makes the cluster in FOLDER (short path: a socket's is limited to 107 characters)
#   postgres.sh stop FOLDER      stops it and removes FOLDER
#   postgres.sh run COMMAND…     runs COMMAND with a cluster of its own and ELECTRUC_TEST_POSTGRES set
#
# PostgreSQL refuses to run as root: root starts it as the user postgres, or nobody. With ELECTRUC_WITHOUT_POSTGRES
# set, start and stop do nothing.
set -euo pipefail

bin=
for candidate in /usr/lib/postgresql/*/bin; do
    [ -x "$candidate/initdb" ] && bin=$candidate # the newest comes last
done
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo /missing/initdb)")

as_owner() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    else
        runuser -u "$owner" -- "$@"
    fi
}

owner=$(id -un)
if [ "$(id -u)" -eq 0 ]; then
    owner=nobody
    id -u postgres >/dev/null 2>&1 && owner=postgres
fi

start() {
    local folder=$1
    if [ ! -x "$bin/initdb" ]; then
        echo "PostgreSQL is not installed (package postgresql); ELECTRUC_WITHOUT_POSTGRES=1 runs without it." >&2
        return 1
    fi
    if [ -d "$folder/data" ] && (cd / && as_owner "$bin/pg_ctl" -D "$folder/data" status >/dev/null 2>&1); then
        return 0 # left by a run that was interrupted
    fi
    rm -rf -- "$folder"
    mkdir -m 0755 -- "$folder"
    chown "$owner" -- "$folder"
    # The server's own folder as working directory: the owner may not be allowed into ours.
    (cd / && as_owner "$bin/initdb" -D "$folder/data" -U electruc -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null)
    (cd / && as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 30 -o \
        "-c listen_addresses='' -c unix_socket_directories='$folder' -c unix_socket_permissions=0777 -c fsync=off -c max_connections=100" \
        start >/dev/null) || { cat "$folder/log" >&2; return 1; }
}

stop() {
    local folder=$1
    if [ -d "$folder/data" ]; then
        (cd / && as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1) || true
    fi
    rm -rf -- "$folder"
}

case ${1:-} in
start | stop)
    [ -n "${ELECTRUC_WITHOUT_POSTGRES:-}" ] || "$1" "$2"
    ;;
run)
    shift
    folder=$(mktemp -d -u /tmp/electruc-pg-XXXXXX)
    trap 'stop "$folder"' EXIT
    start "$folder"
    ELECTRUC_TEST_POSTGRES="postgresql://electruc@/postgres?host=$folder" "$@"
    ;;
*)
    sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
