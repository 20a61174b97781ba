#!/usr/bin/env bash
# Installs what a real Neo4j for tests, bench and docs needs where there is no Docker: a JDK 17 or newer and Maven (Debian
# and Ubuntu), and the jars of the Community server, in a cache outside the repository. Run again, it changes nothing.
set -euo pipefail

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pom="$folder/neo4j/pom.xml"
version=$(sed -n 's:.*<neo4j\.version>\(.*\)</neo4j\.version>.*:\1:p' "$pom")
cache="${XDG_CACHE_HOME:-$HOME/.cache}/ai-policy-graph/neo4j-$version"

java_is_new_enough() {
  local java
  for java in ${JAVA_HOME:+"$JAVA_HOME/bin/java"} java /usr/lib/jvm/*/bin/java; do
    command -v "$java" >/dev/null 2>&1 || continue
    local major
    major=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
    if [ "${major:-0}" -ge 17 ]; then return 0; fi
  done
  return 1
}

packages=()
if ! java_is_new_enough; then packages+=(default-jdk-headless); fi
if ! command -v mvn >/dev/null 2>&1; then packages+=(maven); fi

if [ ${#packages[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup-neo4j: install a JDK 17 or newer and Maven (${packages[*]} are missing), then run this again." >&2
    exit 1
  fi
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
  echo "setup-neo4j: installing ${packages[*]}" >&2
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
  if ! java_is_new_enough; then
    echo "setup-neo4j: this system's JDK is older than 17: install one by hand and set JAVA_HOME." >&2
    exit 1
  fi
fi

if [ ! -d "$cache/lib" ]; then
  echo "setup-neo4j: fetching the jars of Neo4j $version into $cache" >&2
  partial="$cache.partial-$$"
  trap 'rm -rf "$partial"' EXIT
  mkdir -p "$partial"
  mvn --batch-mode --quiet --file "$pom" dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=$partial/lib"
  rm -rf "$cache"
  mv "$partial" "$cache"
fi
echo "setup-neo4j: Neo4j $version is ready in $cache" >&2
