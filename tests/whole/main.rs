//! What must hold of the server as a whole, asked over HTTP and heard on sockets.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod archive;
mod crash;
mod forms;
mod live;
mod pages;
mod roles;
mod servers;
mod told;
