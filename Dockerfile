FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev
# The image has Debian's browser; the packed one for machines without any would only make it larger.
RUN rm -rf node_modules/@sparticuz

FROM node:24-bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini chromium-headless-shell fonts-liberation fonts-noto-core \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/templates ./templates
RUN install -d -o node -g node -m 0700 /data
# 0.0.0.0 is inside the container; publish the port on 127.0.0.1 only. For others KRISENFEST_URL and a proxy with https:
# docs/operate.md says how, and which variables there are.
ENV NODE_ENV=production \
  KRISENFEST_IN_CONTAINER=1 \
  KRISENFEST_HOST=0.0.0.0 \
  KRISENFEST_PORT=3000 \
  KRISENFEST_DATA=/data \
  PUPPETEER_EXECUTABLE_PATH=/usr/lib/chromium/chromium-headless-shell
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.KRISENFEST_PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
