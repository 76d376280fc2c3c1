# Lectern. `make demo` and `make test` install what they need, build, and run.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
STORE ?= sqlite
DESTDIR ?=

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: packages
packages:
	@Scripts/install-packages

.PHONY: build
build: packages ## build everything for debugging
	swift build

.PHONY: demo
demo: ## a reader's journey through a sample city, step by step; STORE=postgres: on the other store
	@Scripts/install-packages $(if $(filter postgres,$(STORE)),test)
	swift build
	Scripts/demo $(STORE)

.PHONY: test
test: ## build and run every test, on both stores
	@Scripts/install-packages test
	Scripts/test

.PHONY: simulate
simulate: packages ## a city in one process, from a seed: SEED=1 STEPS=100000 RUNS=10 STORE=postgres; MUTANTS=all makes every error in the tables
	Scripts/simulate --store $(STORE) --seed $(or $(SEED),1) --steps $(or $(STEPS),100000) --runs $(or $(RUNS),10)
	for plugin in circulation work staff notices acquisition ledger; do Scripts/mutants $$plugin --every $(if $(filter all,$(MUTANTS)),1,7) || exit 1; done

.PHONY: kiosk
kiosk: packages ## the C library for terminals' firmware, with any compiler: CC=arm-linux-gnueabihf-gcc; into .build/kiosk
	$(MAKE) -f Sources/LecternKiosk/Makefile OUT=.build/kiosk

.PHONY: kiosk-sim
kiosk-sim: ## kiosks with bad lines and losses of power against a real daemon: KIOSKS=200 SECONDS=1440 KILLS=50 SEED=1 STORE=postgres
	@Scripts/install-packages test
	LECTERN_KIOSKS=$(or $(KIOSKS),200) LECTERN_KIOSK_SECONDS=$(or $(SECONDS),1440) LECTERN_KIOSK_KILLS=$(or $(KILLS),50) \
		LECTERN_KIOSK_SEED=$(or $(SEED),1) Scripts/test $(STORE) --filter KioskSimulationTests

.PHONY: bench
bench: packages ## what a call costs the daemon, beside the least that a server of its wire can do
	swift build -c release
	Scripts/bench

.PHONY: proto
proto: packages ## write everything that comes from Proto/ anew
	Scripts/generate-messages

.PHONY: format
format: ## put the sources into their form
	swift format -i -r Sources Plugins Tests Package.swift

.PHONY: release
release: packages kiosk ## build for installation, with both stores: programs and plugins find Swift's libraries below lib/lectern
	libraries=$$(Scripts/swift-libraries) && swift build -c release -Xswiftc -no-toolchain-stdlib-rpath --disable-local-rpath \
		-Xlinker -rpath -Xlinker "\$$ORIGIN/../lib/lectern/$$libraries" -Xlinker -rpath -Xlinker "\$$ORIGIN/../$$libraries"

.PHONY: install
install: ## install what `make release` built below PREFIX (default /usr/local), with DESTDIR before it; over a running daemon, too
	DESTDIR='$(DESTDIR)' PREFIX='$(PREFIX)' Scripts/install

.PHONY: clean
clean: ## remove what was built
	rm -rf .build
