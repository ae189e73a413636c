# Sourced by ./run: the starter runs from a copy, since a build in another terminal may rewrite its jars while it runs.

# Sets starter to the copy. What differs is put in place whole: a starter that runs keeps the file that it has opened.
copy_starter() {
  local from=$1/local/target jar
  starter=$1/.data/programs/starter
  mkdir -p "$starter/lib"
  for jar in local.jar $(cd "$from" && echo lib/*.jar); do
    if ! cmp -s "$from/$jar" "$starter/$jar"; then
      cp "$from/$jar" "$starter/$jar.$$"
      mv -f "$starter/$jar.$$" "$starter/$jar"
    fi
  done
}
