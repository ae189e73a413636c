# Sourced by ./run, ./test and benchmarks/run: sets JAVA_HOME to a JDK 25 and puts it first on the PATH, or says in one sentence what to install.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk_25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return 0
    fi
  done
  echo "This needs a JDK 25, and neither JAVA_HOME nor the usual places have one: install Temurin 25 (https://adoptium.net) or set JAVA_HOME." >&2
  return 1
}

find_maven() {
  command -v mvn >/dev/null && return 0
  echo "This needs Maven 3.8 or newer, and there is no 'mvn' in the PATH: install Maven (https://maven.apache.org)." >&2
  return 1
}
