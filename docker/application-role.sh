#!/bin/bash
# Makes the role in which the service works: it owns nothing and is granted what it needs at each start of the service.
set -euo pipefail
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set password="$APPLICATION_PASSWORD" <<'SQL'
create role frontdoor_application login password :'password';
SQL
