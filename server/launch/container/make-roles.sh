#!/bin/sh
# Run once by the database's container, when its volume is empty: the two roles and the database that
# provision.ts makes on the embedded PostgreSQL.
set -eu

secrets="${SECRETS_FOLDER:-/run/secrets}"

psql --set=ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$(cat "$secrets/owner_password")" \
  --set=portal_password="$(cat "$secrets/portal_password")" <<'SQL'
CREATE ROLE challenger_owner LOGIN CREATEROLE NOSUPERUSER NOCREATEDB NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE challenger_portal LOGIN NOCREATEROLE NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS
  PASSWORD :'portal_password';
CREATE DATABASE challenger OWNER challenger_owner TEMPLATE template0 ENCODING 'UTF8';
REVOKE ALL ON DATABASE challenger FROM PUBLIC;
GRANT CONNECT ON DATABASE challenger TO challenger_portal;
SQL
