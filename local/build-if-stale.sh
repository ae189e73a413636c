# Sourced after find-jdk.sh: builds the programs if a source is newer than the last build that succeeded.

is_stale() {
  local stamp=$1/local/target/build-stamp jar newer
  [ -f "$stamp" ] || return 0
  for jar in local lado-service cla-review-service child-protection-service gateway; do
    [ -f "$1/$jar/target/$jar.jar" ] || return 0
  done
  newer=$(cd "$1" && find pom.xml ./*/pom.xml libs/*/pom.xml ./*/src libs/*/src \
    -path '*/src/test' -prune -o -type f -newer "$stamp" -print 2>/dev/null | head -n 1)
  [ -n "$newer" ]
}

build_if_stale() {
  local root=$1 began
  is_stale "$root" || return 0
  echo "Building what has changed (the first time takes some minutes)" >&2
  mkdir -p "$root/local/target"
  # A source that is edited while this builds is newer than this file, so it is built the next time.
  began=$root/local/target/build-began
  : > "$began"
  # Older Mavens warn about themselves on a new JDK; nobody here can do anything about it.
  local quiet="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  if (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" mvn -q package -DskipTests -pl local,lado-service,cla-review-service,child-protection-service,gateway -am); then
    mv "$began" "$root/local/target/build-stamp"
  else
    echo "The build failed; what it says above is why." >&2
    return 1
  fi
}
