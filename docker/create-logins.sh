#!/usr/bin/env bash
# Run once by the Postgres image, when its data folder is empty.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" \
  --set=owner_password="$OWNER_PASSWORD" --set=web_password="$WEB_PASSWORD" <<'SQL'
-- The owner of the tables, for migrations alone; it creates the group that the service acts as.
CREATE ROLE krisenfest_owner LOGIN CREATEROLE PASSWORD :'owner_password';
-- The login of the service: owns nothing and may only what the migrations grant.
CREATE ROLE krisenfest_web LOGIN PASSWORD :'web_password';
CREATE DATABASE krisenfest OWNER krisenfest_owner;
REVOKE ALL ON DATABASE krisenfest FROM PUBLIC;
GRANT CONNECT ON DATABASE krisenfest TO krisenfest_web;
SQL
