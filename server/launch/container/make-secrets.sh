#!/bin/sh
# Makes the secrets of docker-compose.yml in the folder secrets/. What exists is kept.
set -eu

folder="${1:-secrets}"
# The folder is private; the files are readable, because a container reads them as its own user.
mkdir -p "$folder"
chmod 700 "$folder"

random() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}

keep() {
  if [ ! -e "$folder/$1" ]; then
    printf '%s' "$2" >"$folder/$1"
    chmod 444 "$folder/$1"
  fi
}

keep admin_password "$(random)"
keep owner_password "$(random)"
keep portal_password "$(random)"
keep cursor_secret "$(random)"
keep sign_in_secret "$(random)"
keep owner_database_url "postgres://challenger_owner:$(cat "$folder/owner_password")@database:5432/challenger"
keep database_url "postgres://challenger_portal:$(cat "$folder/portal_password")@database:5432/challenger"
echo "Secrets are in $folder/."
