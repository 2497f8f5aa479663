#!/bin/sh
# run.sh DAVIT [ARGS of peers.py...]: prepares the peers (Wasmtime, and Capstone to count instructions, from PyPI in
# a virtual environment, node from the system) and measures.
set -eu
davit=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
environment=$(dirname "$davit")/../peers-venv
if [ ! -x "$environment/bin/python" ]; then
  python3 -m venv "$environment" || { echo "peers: please install python3-venv" >&2; exit 1; }
fi
"$environment/bin/python" -c 'import capstone, wasmtime' 2>/dev/null ||
  "$environment/bin/pip" install -q capstone==5.0.9 wasmtime==50.0.1
command -v node >/dev/null 2>&1 || { echo "peers: please install nodejs" >&2; exit 1; }
exec "$environment/bin/python" "$here/peers.py" --davit "$davit" "$@"
