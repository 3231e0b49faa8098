//! What must hold of the server as a whole, asked over HTTP and heard on sockets.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod api;
mod archive;
mod calendars;
mod cards;
mod cli;
mod cluster;
mod crash;
mod doors;
mod embed;
mod ends;
mod faults;
mod filling;
mod forget;
mod formats;
mod forms;
mod grid;
mod hooks;
mod live;
mod load;
mod logos;
mod offline;
mod pages;
mod people;
mod print;
mod problems;
mod queue;
mod receiver;
mod roles;
mod rooms;
mod servers;
mod together;
mod told;
mod visit;
mod wall;
