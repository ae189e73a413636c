# Ends the programs of a suite whose starter was killed. $1: its data directory.
# The signals of a terminal go to the starter too, which then stops everything in order.
trap '' INT TERM HUP
# Returns when the starter has closed the other end, by will or by dying.
read -r _

signal() { kill "-$1" "$2" 2>/dev/null; }
pids() { for file in "$1"/pids/*.pid; do [ -f "$file" ] && { read -r pid _ < "$file"; echo "$pid"; }; done; }

left=$(pids "$1")
for pid in $left; do signal CONT "$pid"; signal TERM "$pid"; done
waited=0
for pid in $left; do
  while signal 0 "$pid" && [ "$waited" -lt 150 ]; do sleep 0.1; waited=$((waited + 1)); done
  signal KILL "$pid"
done
server="$1/postgres/cluster/postmaster.pid"
if [ -f "$server" ] && read -r pid < "$server"; then
  # The number may have gone to a stranger since the file was written.
  case "$(tr '\0' ' ' < "/proc/$pid/cmdline" 2>/dev/null || ps -o args= -p "$pid")" in
    *postgres*"$1"*) signal INT "$pid" ;;
  esac
fi
for file in "$1"/pids/*.pid; do [ -f "$file" ] && rm -f "$file"; done
exit 0
