# Two images of Proof-of-FLOPS.
#   docker build --target services -t pof .         operator, aggregator and challenger
#   docker build --target devnet -t pof-devnet .    anvil and what prepares a devnet on it

FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=docker
RUN go build -ldflags "-X github.com/proof-of-flops/proof-of-flops/cmd/internal/app.Version=${VERSION}" -o /out/ ./cmd/...

FROM debian:bookworm-slim AS services
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --create-home pof
COPY --from=build /out/operator /out/aggregator /out/challenger /usr/local/bin/
USER pof
WORKDIR /home/pof

# EigenLayer's contracts are deployed from the SDK module's folder, so this one
# keeps the source and the module cache.
FROM node:20-bookworm-slim AS tools
WORKDIR /contracts
COPY contracts/package.json contracts/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM build AS devnet
COPY --from=tools /contracts/node_modules /src/contracts/node_modules
RUN cp /out/devnet /usr/local/bin/ \
    && ln -s "/src/contracts/node_modules/@foundry-rs/anvil-linux-$(dpkg --print-architecture)/bin/anvil" /usr/local/bin/anvil
