#!/usr/bin/env bash
# Runs the unit tests, reduced, on each other supported Python found here, each in an environment of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

main() {
  local own version python failed=0
  own=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  for version in 3.11 3.12 3.13 3.14; do
    [[ $version == "$own" ]] && continue
    if python=$(interpreter "$version"); then
      run "$version" "$python" || failed=1
    else
      echo "Python $version : absent de cette machine."
    fi
  done
  return $failed
}

# On the path, among uv's own, or among pyenv's; a shim that answers nothing does not count.
interpreter() {
  local candidate
  for candidate in "python$1" "$(uv_find "$1")" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/python; do
    if [[ $("$candidate" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) == "$1" ]]; then
      "$candidate" -c 'import sys; print(sys.executable)'
      return
    fi
  done
  return 1
}

uv_find() {
  UV_PYTHON_DOWNLOADS=never uv_do python find --quiet "$1" 2>/dev/null || true
}

uv_do() {
  if [[ -x .venv/bin/uv ]]; then .venv/bin/uv "$@"; else uv "$@"; fi
}

run() {
  echo "Python $1 : $2"
  UV_PROJECT_ENVIRONMENT=.venv-$1 uv_do sync --quiet --locked --all-extras --no-extra testing --no-group e2e --python "$2" || return
  # What reads ads and speaks to a terminal; servers, browsers and the longest campaigns are tried on the main interpreter.
  ".venv-$1/bin/python" -m pytest tests/validator tests/cli --quiet -p no:cacheprovider -k "not hostile and not metamorphic"
}

main
