#!/usr/bin/env bash
# Makes what the Makefile's targets need, from a bare Python: bootstrap.sh python|browser|firefox|node|web-ext|postgresql. Run twice, it does nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly VENV=.venv

main() {
  case "${1:-}" in
    python) make_python ;;
    browser) make_browser ;;
    firefox) make_firefox ;;
    node) make_node ;;
    web-ext) make_web_ext ;;
    postgresql) make_postgresql ;;
    *) stop "usage : tools/bootstrap.sh python|browser|firefox|node|web-ext|postgresql" ;;
  esac
}

# The project's interpreter and packages, exactly as uv.lock says.
make_python() {
  if [[ ! -x $VENV/bin/python ]]; then
    local python
    python=$(find_python)
    "$python" -c "import ensurepip, venv" 2>/dev/null || apt_install python3-venv
    "$python" -m venv "$VENV"
  fi
  local uv
  uv=$(find_uv)
  UV_PROJECT_ENVIRONMENT=$VENV UV_PYTHON_DOWNLOADS=never "$uv" sync --quiet --locked --all-extras
}

find_python() {
  local name
  for name in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  stop "Il faut Python 3.11 ou plus récent. Installez-le, ou donnez son chemin : PYTHON=/chemin/python3 make …"
}

find_uv() {
  if [[ ! -x $VENV/bin/uv ]]; then
    if uv --version >/dev/null 2>&1; then
      command -v uv
      return
    fi
    "$VENV/bin/python" -m pip install --quiet uv >&2
  fi
  echo "$VENV/bin/uv"
}

# Debian's own Chromium where there is one: it brings its libraries. Playwright's elsewhere: Ubuntu's is a snap, which
# cannot read a profile in a temporary folder.
make_browser() {
  if [[ -n ${CHROMIUM:-} ]]; then
    [[ -x $CHROMIUM ]] || stop "CHROMIUM=$CHROMIUM n'est pas un programme."
  elif on_debian; then
    command -v chromium >/dev/null || apt_install chromium
  elif command -v apt-get >/dev/null; then
    "$VENV/bin/playwright" install --with-deps chromium
  else
    "$VENV/bin/playwright" install chromium
  fi
}

# Mozilla's own, in a version that Playwright drives: Playwright's Firefox loads no extension, and Ubuntu's is a snap.
make_firefox() {
  if [[ -n ${FIREFOX:-} ]]; then
    [[ -x $FIREFOX ]] || stop "FIREFOX=$FIREFOX n'est pas un programme."
  elif ! command -v firefox-esr >/dev/null && on_debian; then
    apt_install firefox-esr
  elif ! command -v firefox-esr >/dev/null && ! command -v firefox >/dev/null; then
    stop "Il faut Firefox (ESR ou Developer Edition) pour les tests. Installez-le, ou donnez son chemin : FIREFOX=/chemin/firefox make …"
  fi
}

make_node() {
  if command -v node >/dev/null; then return; fi
  command -v apt-get >/dev/null || stop "Il faut Node.js 20 ou plus récent pour les tests de l'extension. Installez-le."
  apt_install nodejs
}

# What checks the extension's packages for Mozilla's shop. Without npm's registry they are built and not checked, which is said.
make_web_ext() {
  command -v npm >/dev/null || { on_debian && apt_install npm; } || stop "Il faut npm pour vérifier l'extension. Installez-le."
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error ||
    echo "Le registre de npm ne répond pas : l'extension ne sera pas vérifiée par web-ext." >&2
}

# For the tests of the feedback store, which start a cluster of their own; Debian's default one is not wanted.
make_postgresql() {
  if command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then return; fi
  command -v apt-get >/dev/null || stop "Il faut PostgreSQL (initdb, pg_ctl, createdb) pour les tests. Installez-le."
  apt_install postgresql-common
  as_root sed -i 's/^#\?create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  apt_install postgresql
}

on_debian() {
  [[ -r /etc/os-release ]] && grep -q '^ID=debian' /etc/os-release
}

apt_install() {
  command -v apt-get >/dev/null || stop "Il manque $*. Installez-le, puis recommencez."
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "Il faut les droits d'administration pour : $*. Lancez cette commande en root, puis recommencez."
  fi
}

stop() {
  echo "$*" >&2
  exit 2
}

main "$@"
