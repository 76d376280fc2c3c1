#!/bin/bash
# The test: starts a daemon that serves nothing but this plugin, on a port that the system chooses, calls it and ends it.
#   ./test.sh PLUGIN.so
set -euo pipefail
plugin=$(realpath "$1")
bin=${LECTERN_BIN:-@BIN@}
store=${LECTERN_STORE:-@STORE@}
work=$(mktemp -d)
daemon=
finish() {
    [ -z "$daemon" ] || { kill "$daemon" && wait "$daemon" || true; } 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
fail() { echo "test.sh: $*" >&2; cat "$work/log" >&2; exit 1; }

"$bin/lectern" plugin check "$plugin" >/dev/null
"$bin/lectern" ca init --folder "$work/ca" >/dev/null
"$bin/lectern" ca issue --folder "$work/ca" --role server --name server --ip 127.0.0.1 --out "$work" >/dev/null
"$bin/lectern" ca issue --folder "$work/ca" --role admin --name admin --out "$work" >/dev/null
cat > "$work/lectern.json5" <<END
{
  listen: ["127.0.0.1:0"],
  state_directory: "$work/state",
  tls: { ca: "$work/ca/ca.pem", certificate: "$work/server.pem", key: "$work/server.key" },
  store: { path: "$store" },
  plugins: [{ path: "$plugin" }],
  log: { format: "json" },
}
END
: > "$work/log"
"$bin/lecternd" --config "$work/lectern.json5" 2> "$work/log" &
daemon=$!
until grep -q '"message":"serving"' "$work/log"; do
    kill -0 "$daemon" 2>/dev/null || fail "the daemon ended"
    sleep 0.1
done
port=$(grep '"message":"serving"' "$work/log" | grep -o '127\.0\.0\.1:[0-9]*' | head -n 1)

call() {
    "$bin/lectern" call "@TYPE@/$1" "$2" --compact --server "$port" --ca "$work/ca/ca.pem" \
        --certificate "$work/admin.pem" --key "$work/admin.key" 2>&1 || true
}
expect() {
    case $2 in *"$3"*) ;; *) fail "$1: expected $3, found $2" ;; esac
}
expect "a note" "$(call Add '{"text": "one"}')" noteId
expect "another" "$(call Add '{"text": "两"}')" noteId
expect "the same again" "$(call Add '{"text": "one"}')" NOTE_KNOWN
expect "none" "$(call Add '{}')" TEXT_MISSING
expect "the count" "$(call Count '{}')" '"2"'
echo "test.sh: all is well"
