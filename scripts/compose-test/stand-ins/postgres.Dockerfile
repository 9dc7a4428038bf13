# In place of pgvector/pgvector:pg17: the Postgres of Debian, with the pgvector of this machine.
FROM debian:bookworm-slim
ARG MAJOR
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-${MAJOR} && rm -rf /var/lib/apt/lists/*
COPY libraries /usr/lib/postgresql/${MAJOR}/lib/
COPY controls /usr/share/postgresql/${MAJOR}/extension/
COPY postgres-entrypoint /usr/local/bin/postgres-entrypoint
ENV PGDATA=/var/lib/postgresql/data PATH=/usr/lib/postgresql/${MAJOR}/bin:$PATH
RUN install -d -o postgres -g postgres -m 0700 "$PGDATA"
USER postgres
ENTRYPOINT ["postgres-entrypoint"]
