#!/usr/bin/env bash
# Runs Ceph's S3 gateway on this machine until its input ends: a monitor, one OSD that keeps everything in memory, and
# radosgw, all of Debian's packages ceph-mon, ceph-osd and radosgw (which bring ceph-common). Nothing outside a
# temporary folder is touched, and only the loopback address is listened on.
# Prints one line of JSON when it answers: {"endpoint", "accessKeyId", "secretAccessKey"}. Exit code 3: a package is
# missing. Argument: [seconds to wait for it, default 90].
set -euo pipefail
patience=${1:-90}
for program in ceph-mon ceph-osd monmaptool ceph radosgw radosgw-admin python3; do
  if ! command -v "$program" >/dev/null; then
    echo "$program is not installed (Debian: apt-get install --no-install-recommends ceph-mon ceph-osd radosgw)" >&2
    exit 3
  fi
done

folder=$(mktemp -d)
pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || :; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || :; done
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 143' TERM INT

read -r monitor gateway < <(python3 - <<'PYTHON'
import socket
sockets = [socket.socket() for _ in range(2)]
for one in sockets: one.bind(('127.0.0.1', 0))
print(*(one.getsockname()[1] for one in sockets))
PYTHON
)
fsid=$(cat /proc/sys/kernel/random/uuid)
access=$(head -c 10 /dev/urandom | od -An -tx1 | tr -d ' \n')
secret=$(head -c 20 /dev/urandom | od -An -tx1 | tr -d ' \n')
mkdir "$folder/mon" "$folder/osd" "$folder/log"
cat >"$folder/ceph.conf" <<CONF
[global]
fsid = $fsid
mon host = v2:127.0.0.1:$monitor
public addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
# Without authentication there is no encryption, which the gateway alone would ask for.
ms mon client mode = crc
run dir = $folder
admin socket = $folder/\$name.\$pid.asok
log file = $folder/log/\$name.log
keyring = $folder/keyring
mon data = $folder/mon
osd data = $folder/osd
osd objectstore = memstore
memstore device bytes = 1073741824
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
mon allow pool size one = true
mon cluster log file = $folder/log/cluster.log
rgw frontends = beast endpoint=127.0.0.1:$gateway
rgw enable usage log = false
rgw enable gc threads = false
rgw enable lc threads = false
CONF
export CEPH_CONF=$folder/ceph.conf
run() { # NAME COMMAND...: a daemon in the background
  local name=$1
  shift
  "$@" --conf "$CEPH_CONF" --foreground >"$folder/log/$name.out" 2>&1 </dev/null &
  pids+=($!)
}
gone() {
  tail -n 20 "$folder"/log/*.out >&2 || :
  echo "$1" >&2
  exit 1
}
within() { # WHAT COMMAND...: waits until it succeeds
  local what=$1 end=$((SECONDS + patience))
  shift
  until "$@" >"$folder/log/last.out" 2>&1; do
    for pid in "${pids[@]}"; do kill -0 "$pid" 2>/dev/null || gone "A daemon ended before $what."; done
    [ "$SECONDS" -lt "$end" ] || gone "$what did not come within $patience seconds."
    sleep 0.2
  done
}

: >"$folder/keyring"
monmaptool --conf "$CEPH_CONF" --create --fsid "$fsid" --addv a "[v2:127.0.0.1:$monitor]" "$folder/monmap" >/dev/null
ceph-mon --conf "$CEPH_CONF" --mkfs --id a --monmap "$folder/monmap" --keyring "$folder/keyring" >"$folder/log/mkfs.out" 2>&1
run mon ceph-mon --id a
within 'the monitor' timeout 10 ceph --conf "$CEPH_CONF" status
osd=$(cat /proc/sys/kernel/random/uuid)
number=$(timeout 30 ceph --conf "$CEPH_CONF" osd new "$osd")
ceph-osd --conf "$CEPH_CONF" --mkfs --id "$number" --osd-uuid "$osd" >"$folder/log/mkfs.out" 2>&1
run osd ceph-osd --id "$number"
within 'the OSD' bash -c "timeout 10 ceph --conf '$CEPH_CONF' osd stat | grep -q '1 up'"
run rgw radosgw --id tracegate
within 'the gateway' timeout 10 bash -c "exec 3<>/dev/tcp/127.0.0.1/$gateway"
radosgw-admin --conf "$CEPH_CONF" --id tracegate user create --uid tracegate --display-name Tracegate \
  --access-key "$access" --secret-key "$secret" >"$folder/log/user.out" 2>&1 || gone 'The user could not be made.'
printf '{"endpoint":"http://127.0.0.1:%s","accessKeyId":"%s","secretAccessKey":"%s"}\n' "$gateway" "$access" "$secret"
cat >/dev/null
