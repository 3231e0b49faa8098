# The commands of the house; each is a script in tools/ that says what it does and skips what is done.
.PHONY: help run demo dev test bench pictures screenshots

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20
	@echo "  PORT=3000 and DATA=./data can be set for run, demo and dev."

run: ## set up, build, serve on http://localhost:3000 with the data in ./data
	@tools/run serve

demo: ## the same with a real unconference on the board
	@tools/run demo

dev: ## build without optimisation, serve, and again on every change
	@tools/dev

test: ## formatting, lints, all tests on both databases, the browser tests
	@tools/test

bench: ## how fast interest is written, and what the solver reaches
	@tools/bench

pictures: ## pictures of every part, anew: what the browser tests compare with
	@tools/pictures

screenshots: ## a picture of every screen, into docs/screenshots
	@tools/screenshots
